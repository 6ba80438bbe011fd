// Which modules may show a block inside itself. Whether that is so on an engine shows in tests/preact.
import { describe, expect, it } from 'vitest';
import { dialect } from '../hosts/memory/dialect.ts';
import { compileModule } from './index.ts';

const mayNest = (code: string, isPage = true): boolean => {
  const result = compileModule(
    `import { memo, useState } from 'preact/compat';\nimport { Text, View } from 'sampan/components';\n${code}`,
    {
      file: 'src/pages/home.tsx',
      prefix: 'x7f',
      isPrimitiveSource: (specifier) => specifier === 'sampan/components',
      dialect,
      isPage,
    },
  );
  expect(result.diagnostics).toEqual([]);
  return result.mayNest;
};

const text = `export default function Page() { const [n] = useState(load); return <View><Text>{n}</Text></View>; }`;

describe('a module that nests nothing', () => {
  it.each([
    ['holds nothing', `export const Card = () => <View><Text>a</Text></View>;`],
    ['is a page', text],
    ['is a page without a name', `export default () => <View>{rows}</View>;`],
    ['is a page in memo', `export default memo(() => <View>{rows}</View>);`],
    [
      'returns in two places',
      `export default function Page() { if (a) { return <View>{b}</View>; } return c ? <Text>{c}</Text> : d && <View>{d}</View>; }`,
    ],
    [
      'maps a list',
      `export default function Page() { return <View>{rows.map((row) => <View key={row}>{row}</View>)}</View>; }`,
    ],
    [
      'names a type like a component',
      `import { type Row as Data } from './data';
       interface Page { Row: Row }
       const Row = memo(function Row({ row }: { row: Row }) { return <View>{row}</View>; });
       export default function Page() { const [rows] = useState<Row[]>(load); return <View>{rows.map((row) => <Row row={row}/>)}</View>; }`,
    ],
    [
      'keeps its components for itself',
      `const Row = memo(function Row({ row }) { return <View>{row}<Price of={row}/></View>; });
       function Price({ of }) { return <Text>{of}</Text>; }
       export default function Page() { return <View>{rows.map((row) => <Row row={row}/>)}<Price of={1}/></View>; }`,
    ],
  ])('%s', (_, code) => expect(mayNest(code)).toBe(false));
});

describe('a module that may nest', () => {
  const page = `export default function Page() { return <Row/>; }\n`;
  it.each([
    ['is no page', text, false],
    ['shows children', `export default function Page({ children }) { return <View>{children}</View>; }`],
    ['uses a tag generically', `export default function Page() { return <View {...props}/>; }`],
    ['exports a component', `export function Row({ a }) { return <View>{a}</View>; }`],
    ['exports one afterwards', `function Row({ a }) { return <View>{a}</View>; }\nexport { Row };`],
    ['shows a component in itself', `${page}function Row({ a }) { return <View>{a && <Row a={a.b}/>}</View>; }`],
    [
      'shows components in each other',
      `${page}function Row() { return <View>{<Box/>}</View>; } function Box() { return <View>{<Row/>}</View>; }`,
    ],
    ['hands a component on', `${page}function Row({ a }) { return <View>{a}</View>; }\nshow(Row);`],
    ['hands one on as a namespace', `${page}function Row({ a }) { return <View>{a}</View>; }\nconst a = <Row.Item/>;`],
    ['wraps a component', `${page}const Row = nested(function Row({ a }) { return <View>{a}</View>; });`],
    ['keeps an element', `export default function Page() { const a = <View>{last}</View>; return a; }`],
    [
      'assigns an element',
      `export default function Page() { let a; for (const b of c) a = <View>{a}</View>; return a; }`,
    ],
    ['hands on an element', `export default function Page() { return <Tree leaf={<View>{a}</View>}/>; }`],
    ['hands on children', `export default function Page() { return <Tree><View>{a}</View></Tree>; }`],
    ['hands on a function', `export default function Page() { return <Tree render={(a) => <View>{a}</View>}/>; }`],
    ['calls with an element', `export default function Page() { return wrap(<View>{a}</View>); }`],
    ['makes one of all', `export default function Page() { return rows.reduce((a, row) => <View>{a}</View>, null); }`],
    ['has one as a default', `export default function Page({ a = <View>{b}</View> }) { return a; }`],
    ['has a class', `export default class Page extends Component { render() { return <View>{this.props.a}</View>; } }`],
    ['renders its page', `export default function Page() { return <View>{again && <Tree of={Page}/>}</View>; }`],
  ])('%s', (_, code, isPage = true) => expect(mayNest(code, isPage)).toBe(true));
});
