// Random JSX over the names that meaning.test.ts gives values to. The same seed gives the same source.
import { createRandom } from '../differential/random.ts';

const attributes = [
  'class="a"',
  'class={label}',
  'class={`x ${label} y`}',
  'id={`i-${two}`}',
  'hidden={yes}',
  'hidden={no}',
  'data-x={two}',
  'data-y="q"',
  'style="a:b"',
  'style={{ color: label, width: two }}',
  'style={{ margin: 4 }}',
  'style={none}',
  'onTap={tap}',
  'onTapCatch={tap}',
  'onTouchStart={none}',
  'key={label}',
  'key="k"',
  'ref={tap}',
  '{...props}',
  '{...(props)}',
  'aria-label="l"',
];
const texts = ['one', ' two ', '\n  three\n  ', '&lt;', ' ', '\n', 'a  b', '中文', '&nbsp;'];
const expressions = [
  'label',
  'zero',
  'two + 1',
  'yes',
  'no',
  'nil',
  '"s"',
  '" "',
  '`t ${label}`',
  '`${two}!`',
  'list',
  'list.length',
  'list.join("-")',
  'none ?? label',
  'yes ? "p" : "q"',
  'empty',
  '/* c */',
  '"{{"',
  '"<"',
  '"\\\\"',
  'list[1]!',
  '(label)',
  'typeof two',
];

export function randomJsx(seed: number): string {
  const random = createRandom(seed).below;
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const child = (depth: number, parent: string): string => {
    const kind = random(10);
    if (kind < 3) return pick(texts);
    if (kind < 6 || depth <= 0) return `{${pick(expressions)}}`;
    if (kind === 6) return `{${condition(depth - 1, parent)}}`;
    if (kind === 7) return `{list.map((x) => ${element(depth - 1, parent)})}`;
    return element(depth - 1, parent);
  };
  const condition = (depth: number, parent: string): string => {
    const test = pick(['yes', 'no', 'zero', 'nil', 'none', 'empty', 'label', 'list.length']);
    const part = (): string => pick([element(depth, parent), "'text'", 'null', 'two', element(depth, parent)]);
    const forms = [
      () => `${test} && ${part()}`,
      () => `!${test} && ${part()}`,
      () => `${test} === 0 && ${part()}`,
      () => `${test} || ${part()}`,
      () => `${test} ?? ${part()}`,
      () => `${test} ? ${part()} : ${part()}`,
      () => `${test} ? (yes ? ${part()} : ${part()}) : ${part()}`,
      () => `no ? null : ${test} && ${part()}`,
    ];
    return forms[random(forms.length)]!();
  };
  const children = (depth: number, parent: string): string =>
    Array.from({ length: random(5) }, () => child(depth, parent)).join('');
  const element = (depth: number, parent: string): string => {
    const kind = random(10);
    if (kind === 0) return `<>${children(depth, parent)}</>`;
    if (kind === 1)
      return `<Wrap title={${pick(['label', '<Text>t</Text>', '<View>{label}</View>'])}}>${children(depth, parent)}</Wrap>`;
    // A text holds texts only.
    const tag = parent === 'Text' ? 'Text' : pick(['View', 'Text', 'Button', 'ScrollView']);
    const given = [...new Set(Array.from({ length: random(4) }, () => pick(attributes)))];
    const own = given.filter(
      (one, index) => given.findIndex((other) => other.split('=')[0] === one.split('=')[0]) === index,
    );
    return `<${[tag, ...own].join(' ')}>${children(depth, tag)}</${tag}>`;
  };
  return element(3, '');
}
