// Native components on Alipay call functions that the page has, by name: one for each node and function, so that a call says from where
// it comes whatever its arguments are. The instance of a component comes the same way.
import { parts, type TreeElement } from '../../core/tree/index.ts';
import type { NativeFunction } from '../../core/native.ts';
import { isNativeTag } from '../../core/native.ts';
import { nodeRef, onIdentified, refOf, setRef } from '../../runtime/native-refs.ts';

const instances = new WeakMap<TreeElement, unknown>();

function seek(element: TreeElement): void {
  const ref = refOf(element);
  const found = instances.get(element);
  if (ref && found) setRef(ref, found);
}

export const nativeRef = (ref: Parameters<typeof nodeRef>[0]): ReturnType<typeof nodeRef> => nodeRef(ref, seek);

/** Called by modules that show native components. Idempotent. */
export const nativeFunctions = (): void => onIdentified(name);

function name(element: TreeElement): void {
  const { ownerDocument: document } = element;
  const { sink } = document;
  const n = element.held.n!;
  const methods = sink && (sink.instance as unknown as Record<string, unknown> | undefined);
  if (!methods) return;
  (element.meta.functions || []).forEach((named, number) => {
    // The node is looked for: the page keeps its functions when the node is gone.
    methods[`f${n}_${number}`] = (...args: unknown[]) => call(document.find(n), named, args);
  });
  if (refOf(element) || isNativeTag(element.localName))
    methods[`r${n}`] = (component: unknown) => {
      const node = document.find(n);
      if (!node) return;
      instances.set(node, component);
      seek(node);
    };
}

interface Told {
  readonly detail?: unknown;
  readonly timeStamp?: number;
}

/** An event as the host makes it, or with the fields of one. */
const isEvent = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'currentTarget' in value && 'target' in value;

function call(element: TreeElement | undefined, [index, key]: NativeFunction, args: unknown[]): unknown {
  if (!element) return undefined;
  const { handlers } = element;
  const own = (index === '' ? handlers : handlers && (handlers as readonly unknown[])[index]) as
    Readonly<Record<string, ((event: unknown) => unknown) | undefined>> | null | undefined;
  const handler = own && own[key];
  if (!handler) return undefined;
  const [first] = args;
  const told: Told = isEvent(first) ? first : { detail: first };
  const target = parts.targetOf ? parts.targetOf({ element, index }) : { id: '', dataset: {} };
  return handler.call(element, {
    type: key.replace('!', ''),
    detail: told.detail,
    timeStamp: told.timeStamp || Date.now(),
    target,
    currentTarget: target,
    args,
    stopPropagation() {},
    preventDefault() {},
  });
}
