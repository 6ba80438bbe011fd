// The page's own element, which hosts take only as the first node of the page's template: what the source proves to be the page's is written
// there, its values go into the page's data, and in its place stands a block that shows nothing.
import { isFunction, type JSXElement, type Node, type Program, childNodes, unwrap } from './ast.ts';
import type { BlockPlan } from './plan-block.ts';
import type { ModuleContext } from './draft.ts';

export const PAGE_META = 'page-meta';

/** Reports an element that is not the page's for sure. */
export function checkPageMeta(
  program: Program,
  element: JSXElement,
  { isPage, reporter }: Pick<ModuleContext, 'reporter'> & { readonly isPage: boolean },
): void {
  const isOwn = isPage && isReturnedByPage(program, element);
  const { attributes } = element.openingElement;
  const spread = attributes.find(({ type }) => type === 'JSXSpreadAttribute');
  const report = (construct: string, hint: string, at: Node): void =>
    reporter.report('SP2008', { construct, hint }, at.start);
  if (!isOwn)
    report(
      "A PageMeta that may not be the page's",
      "Write one in the JSX that the page's default export returns, without a condition around it.",
      element,
    );
  else if (spread) report('A PageMeta with a spread', 'Name its props.', spread);
  else if (element.children.some((child) => child.type !== 'JSXText' || child.value.trim() !== ''))
    report('A PageMeta with children', 'Put them beside it.', element);
}

/** What the page's data holds beside its tree, and the block that takes the events. */
export function hoisted(plan: BlockPlan): BlockPlan {
  const [root] = plan.block.roots;
  return { ...plan, block: { ...plan.block, roots: [], ...(root && { pageElement: root }) } };
}

/** Whether nothing but elements stands between a node and the return of the function that the module exports as default. */
function isReturnedByPage(program: Program, element: JSXElement): boolean {
  const path = pathTo(program, element) ?? [];
  const at = path.findLastIndex(isFunction);
  const inside = path.slice(at + 1, -1).map(({ type }) => type);
  const isPlain = inside.every((type, index) => handsOn.has(type) || (type === 'BlockStatement' && index === 0));
  const [outermost, ...others] = path.filter(isFunction);
  return isPlain && outermost !== undefined && others.length === 0 && isDefault(program, path.slice(0, at + 1));
}

const handsOn: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'JSXElement',
  'JSXFragment',
  'ParenthesizedExpression',
  'ReturnStatement',
]);

/** @param path from the program to the function */
function isDefault({ body }: Program, path: readonly Node[]): boolean {
  if (path.some(({ type }) => type === 'ExportDefaultDeclaration')) return true;
  const exported = body.find((statement) => statement.type === 'ExportDefaultDeclaration')?.declaration;
  const name = exported && unwrap(exported);
  const names = path.flatMap((node) =>
    (node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator') && node.id?.type === 'Identifier'
      ? [node.id.name]
      : [],
  );
  return name?.type === 'Identifier' && names.includes(name.name);
}

function pathTo(node: Node, wanted: Node): Node[] | undefined {
  if (node === wanted) return [node];
  if (wanted.start < node.start || wanted.end > node.end) return undefined;
  for (const child of childNodes(node)) {
    const path = pathTo(child, wanted);
    if (path) return [node, ...path];
  }
  return undefined;
}
