// Which host elements may become part of their parent's template.
import type { JSXElement } from './ast.ts';

/** What has a key or ref of its own, or props that only run time knows, is a block of its own. */
export const canInline = (element: JSXElement): boolean =>
  element.openingElement.attributes.every(
    (attribute) =>
      attribute.type === 'JSXAttribute' &&
      !(attribute.name.type === 'JSXIdentifier' && (attribute.name.name === 'key' || attribute.name.name === 'ref')),
  );
