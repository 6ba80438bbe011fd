// What the build's output imports. Not for authors: it changes without notice.
export { block, css, generic } from './runtime/jsx.ts';
export { meta } from './core/block-meta.ts';
export * from '#host/runtime';
