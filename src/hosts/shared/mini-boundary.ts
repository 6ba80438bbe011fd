// The boundary component: a template's ancestors end here, so blocks may nest beyond the copies of their templates. Only apps that
// nest have this module; pages know it by the hook that it sets.
import { SampanError } from '../../core/errors.ts';
import type { Sink } from '../../core/host.ts';
import { nesting } from '../../core/tree/index.ts';
import { createSink, eventMethods, onPageLoaded, type HostInstance, type MiniHost } from './mini-runtime.ts';
import { partedFrom } from './parted.ts';

export interface BoundaryInstance extends HostInstance {
  readonly data: { readonly d: { readonly n: number } | null };
  /** Its page, found when both are there. */
  $page?: HostInstance | undefined;
  $id?: number;
  $sink?: Sink;
}

declare const getCurrentPages: () => readonly HostInstance[];

/** Attached boundaries that no page knows yet: those in a page's first data are there before the page is loaded. */
const waiting = new Set<BoundaryInstance>();

/** Finds what shows the node with an id: a page, or a component of a page that is not ours. */
type FindOwner = (id: number, boundary: BoundaryInstance, loaded?: HostInstance) => HostInstance | undefined;

let findOwner: FindOwner;

/** Its property brings the id; it takes its data from the tree, and is written through its own `setData` only. */
export function createMiniBoundary(host: MiniHost, find: FindOwner = pageWaitingFor): object {
  findOwner = find;
  onPageLoaded(attachWaiting);
  nesting();
  return {
    options: { virtualHost: true, styleIsolation: 'shared', addGlobalClass: true },
    properties: {
      d: {
        type: Object,
        value: null,
        observer(this: BoundaryInstance, node: { readonly n: number } | null) {
          if (waiting.has(this)) attachWaiting();
          else if (node && this.$page && node.n !== this.$id) connect(this, node.n);
        },
      },
    },
    data: { r: { t: '$' } },
    lifetimes: {
      attached(this: BoundaryInstance) {
        if (!attach(this)) waiting.add(this);
      },
      detached(this: BoundaryInstance) {
        waiting.delete(this);
        disconnect(this);
      },
    },
    methods: eventMethods(host, (boundary: BoundaryInstance) => boundary.$page?.sampan?.document),
  };
}

/** @param loaded a page that the host does not count yet */
function attachWaiting(loaded?: HostInstance): void {
  for (const boundary of waiting) if (attach(boundary, loaded)) waiting.delete(boundary);
}

/** False while no page has a node for it. */
function attach(boundary: BoundaryInstance, loaded?: HostInstance): boolean {
  const id = boundary.data.d?.n;
  if (id === undefined) return false;
  boundary.$page = findOwner(id, boundary, loaded);
  if (boundary.$page) connect(boundary, id);
  return boundary.$page !== undefined;
}

/** Ids are a page's own: it is the topmost page that waits for a boundary with this id. */
const pageWaitingFor: FindOwner = (id, _boundary, loaded) =>
  [...getCurrentPages(), ...(loaded ? [loaded] : [])].reverse().find(({ sampan }) => {
    const document = sampan?.document;
    return document?.find(id)?.isBoundary && !document.boundarySinks.has(id);
  });

function connect(boundary: BoundaryInstance, id: number): void {
  const document = boundary.$page?.sampan?.document;
  const element = document?.find(id);
  if (!document || !element) return;
  const parted = partedFrom(element);
  if (parted !== undefined) throw new SampanError('SP3010', { tag: parted });
  disconnect(boundary);
  boundary.$id = id;
  document.boundarySinks.set(id, (boundary.$sink = createSink(boundary)));
  boundary.setData({ r: element.held });
}

function disconnect({ $page, $id, $sink }: BoundaryInstance): void {
  $sink?.settle?.();
  const sinks = $page?.sampan?.document.boundarySinks;
  if ($id !== undefined && $sink && sinks?.get($id) === $sink) sinks.delete($id);
}
