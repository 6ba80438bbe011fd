// Portals into blocks. What a block shows itself are its slots, so a portal has a slot of its own there, behind them.
import { createPortal, options, type VNode } from 'preact';
import { HAS_REF, PORTAL } from '../core/block-name.ts';
import { SampanError } from '../core/errors.ts';
import { TreeElement } from '../core/tree/index.ts';

/** A portal by the name that Preact's builds keep for its place. */
interface PortalVNode {
  readonly type: unknown;
  readonly props: { __P?: unknown };
}

let isInstalled = false;

/** Makes portals into blocks show. Idempotent. */
export function portals(): void {
  if (isInstalled) return;
  isInstalled = true;
  const hooks = options as { __b?: (vnode: PortalVNode) => void };
  const previous = hooks.__b;
  const { type: portal } = createPortal(null, {} as never) as VNode;
  hooks.__b = (vnode) => {
    if (vnode.type === portal) {
      const { __P: place } = vnode.props;
      if (place instanceof TreeElement && place.localName[0] === 'x') vnode.props.__P = slotIn(place);
    }
    if (previous) previous(vnode);
  };
}

function slotIn(block: TreeElement): TreeElement {
  for (let node = block.lastChild; node; node = node.previousSibling)
    if ((node as TreeElement).slot === PORTAL) return node as TreeElement;
  if (!block.localName.includes(HAS_REF)) throw new SampanError('SP3011', { type: block.localName });
  return block.appendChild(block.ownerDocument.createElement(PORTAL));
}
