// `h('div')`: elements made by calls, which have no template. Reported, because they would show nothing.
import { childNodes, type Node, type Program } from './ast.ts';
import type { Reporter } from './source-place.ts';

const sources = new Set(['preact', 'preact/compat', 'react']);
const makers = new Set(['h', 'createElement']);

export function reportElementCalls(program: Program, reporter: Reporter): void {
  const locals = new Set<string>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration' || !sources.has(statement.source.value)) continue;
    for (const binding of statement.specifiers) {
      if (binding.type !== 'ImportSpecifier' || binding.imported.type !== 'Identifier') continue;
      if (makers.has(binding.imported.name)) locals.add(binding.local.name);
    }
  }
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && locals.has(node.callee.name)) {
      const [tag] = node.arguments;
      if (tag?.type === 'Literal' && typeof tag.value === 'string') {
        const construct = `${node.callee.name}("${tag.value}")`;
        reporter.report(
          'SP2008',
          { construct, hint: 'Write it as JSX, or pass a component of sampan/components.' },
          node.start,
        );
      }
    }
    childNodes(node).forEach(visit);
  };
  if (locals.size > 0) visit(program);
}
