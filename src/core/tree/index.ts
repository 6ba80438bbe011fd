export { TreeDocument, type TreeRules } from './document.ts';
export { defineAttribute, defineProperty, TreeElement } from './element.ts';
export { onStyleObject } from './text-data.ts';
export { TreeText } from './text.ts';
export type { NodeData, TreeNode } from './node.ts';
export { keyOf, ownerOf } from './place.ts';
export { flush } from './flush.ts';
export { onChange } from './journal.ts';
export { dispatch, onForeignEvent, type RawEvent } from './dispatch.ts';
