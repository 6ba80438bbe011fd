// Compared with what the bundler's own JSX transform makes of the same source: that is what the web host shows.
import { parseAst, transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { entities } from './entities.table.ts';
import { decodeEntities, jsxText } from './jsx-text.ts';

/** The children and the attribute `t` that the transform hands to the JSX runtime. */
async function reference(source: string): Promise<{ children: unknown; t: unknown }> {
  const { code } = await transformWithOxc(`export default ${source}`, 'x.tsx', {
    jsx: { runtime: 'classic', pragma: 'make' },
  });
  const make = (_: unknown, props: { t?: unknown } | null, ...children: unknown[]) => ({ children, t: props?.t });
  return new Function('make', code.replace('export default', 'return '))(make) as { children: unknown; t: unknown };
}

/** The texts and expression values of the same element by our rules. */
function ours(source: string): { children: unknown; t: unknown } {
  const statement = parseAst(`(${source})`, { lang: 'tsx' }).body[0];
  if (statement?.type !== 'ExpressionStatement') throw new Error('no element');
  const element =
    statement.expression.type === 'ParenthesizedExpression' ? statement.expression.expression : statement.expression;
  if (element.type !== 'JSXElement') throw new Error('no element');
  const children: unknown[] = [];
  for (const child of element.children) {
    if (child.type === 'JSXText') {
      const text = jsxText(child.value);
      if (text) children.push(text);
    } else if (child.type === 'JSXExpressionContainer' && child.expression.type === 'Literal')
      children.push(child.expression.value);
  }
  const attribute = element.openingElement.attributes[0];
  const value = attribute?.type === 'JSXAttribute' ? attribute.value : undefined;
  return { children, t: value?.type === 'Literal' ? decodeEntities(String(value.value)) : undefined };
}

const sources = [
  '<a>  hi  </a>',
  '<a>\n  hi\n  there\n</a>',
  '<a>hi {"x"} there</a>',
  '<a>\n  hi {"x"}\n  there\n</a>',
  '<a>\n  {"x"}\n\n  {"y"}\n</a>',
  '<a> {"x"} {"y"} </a>',
  '<a>a\t \n \t b</a>',
  '<a>a\tb</a>',
  '<a>{/* c */} \n a \n {/* d */} </a>',
  '<a>a&nbsp;\n&nbsp;b &lt;i&gt; &amp;amp; &foo; &#20013;&#x6587; &hearts;</a>',
  '<a>   \n   </a>',
  '<a>   </a>',
  '<a>中文 。\n  全角　</a>',
  '<a>it\'s "q" \\n \\u0041</a>',
  '<a>a\r\n  b\r\n</a>',
  '<a t="x&amp;&nbsp;y &lt;"/>',
  '<a t="\\n &#65; \'"/>',
  "<a t='a\"b\\\\'/>",
];

describe('text between tags and in attributes', () => {
  it.each(sources)('%j reads as the transform reads it', async (source) => {
    expect(ours(source)).toEqual(await reference(source));
  });

  it('knows every name that the transform knows', async () => {
    const names = [...entities.keys()];
    const { children } = await reference(`<a>${names.map((name) => `&${name};`).join('')}</a>`);
    expect(children).toEqual([[...entities.values()].join('')]);
    expect(names).toHaveLength(253);
  });
});
