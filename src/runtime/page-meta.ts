// The page's own element: hosts take it only as the first node of the page's template, which the tree does not draw. So its values go into the
// page's data beside the tree. Only modules with a PageMeta ask for this.
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { jsx } from 'preact/jsx-runtime';
import { HANDLERS } from '../core/hole-kind.ts';
import type { TreeElement } from '../core/tree/index.ts';
import { isSignal } from './is-signal.ts';

type Props = Record<string, unknown>;

/** @param type of the block that stands in the element's place: it shows nothing, and events come to it */
export const pageMeta = (type: string, props: Props): VNode => jsx(PageMeta, { type, props }) as VNode;

function PageMeta({ type, props }: { type: string; props: Props }): VNode {
  const element = useRef<TreeElement>(null);
  const data: Props = {};
  for (const name in props) {
    const value = props[name];
    if (name !== HANDLERS && name !== 'ref') data[name] = isSignal(value) ? (value as unknown as Props).value : value;
  }
  // The node is there, and has its number, when its page was committed.
  useEffect(() => {
    const { held, ownerDocument } = element.current!;
    data.n = held.n;
    // Hosts refuse undefined; JSON leaves it out.
    if (ownerDocument.sink) ownerDocument.sink.commit({ i: JSON.parse(JSON.stringify(data)) });
  }, [JSON.stringify(data)]);
  return jsx(type, { [HANDLERS]: props[HANDLERS], ref: element } as never) as VNode;
}
