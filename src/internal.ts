// What the build's output imports. Not for authors: it changes without notice.
export { block, css, element, shown } from './runtime/jsx.ts';
export { slot } from './runtime/slot-vnode.ts';
export { pageMeta } from './runtime/page-meta.ts';
export { generic, generics } from './runtime/generic.ts';
export { parseParams } from './runtime/params.ts';
export { createParking } from './runtime/parking.ts';
export { portals } from './runtime/portals.ts';
export { clones } from './runtime/clones.ts';
export { classRules } from './runtime/class-rules.ts';
export { skipSame } from './runtime/skip-same.ts';
export { forwardRef, memo } from './runtime/wrap-component.ts';
export { signalHoles } from './runtime/signal-holes.ts';
export { meta } from './core/block-meta.ts';
export {
  countHoles,
  eventTargets,
  groupedFields,
  liveHoles,
  nesting,
  neutralEvents,
  resetFields,
} from './core/tree/index.ts';
export * from '#host/runtime';
