// compat's rules for the props of DOM elements, on a mini-program host: written out, where the compiler applies them, and in a spread, where
// run time does. Each is compared with Preact and compat in a DOM; an app need not import compat for it.
import { afterAll, describe, expect, it } from 'vitest';
import { SampanError } from '../../src/core/errors.ts';
import { dialect } from '../../src/hosts/wechat/dialect.ts';
import { compare } from './compare.ts';
import { imports } from './fixed-components.ts';
import { openDom } from './in-dom.ts';
import { compileBlocks } from './in-tree.ts';

interface Rule {
  readonly tag: string;
  /** Props by name, with their code. */
  readonly props: Readonly<Record<string, string>>;
  readonly fires?: readonly string[];
  /** What becomes of it where it is written out: shown and heard as in a DOM, or refused. */
  readonly written: 'same' | 'SP2005' | 'SP2008';
  /** In a spread. `left out`: the host has no such thing, and the element is shown without it. */
  readonly spread: 'same' | 'left out' | 'SP3012';
}

const say = (name: string): string => `(event) => log('${name} ' + (event.type === 'click' ? 'tap' : event.type))`;
const same = { written: 'same', spread: 'same' } as const;
const refused = { written: 'SP2005', spread: 'left out' } as const;

const rules: Readonly<Record<string, Rule>> = {
  className: { tag: 'div', props: { className: 'at ? "b" : "a"' }, ...same },
  'className of nothing': { tag: 'div', props: { className: 'at ? null : "a"' }, ...same },
  htmlFor: { tag: 'label', props: { htmlFor: '"field" + at' }, ...same },
  for: { tag: 'label', props: { for: '"field"' }, ...same },
  'numbers in styles': {
    tag: 'div',
    props: { style: '{ width: 3 + at, lineHeight: 1.5, zIndex: 2, margin: 0, flexGrow: at }' },
    ...same,
  },
  'nothing in styles': {
    tag: 'div',
    props: { style: '{ color: at ? null : "red", top: undefined, width: 4 }' },
    ...same,
  },
  null: { tag: 'div', props: { id: 'at ? null : "x"', hidden: 'null', 'data-x': 'null' }, ...same },
  onClick: { tag: 'div', props: { onClick: say('click') }, fires: ['click'], ...same },
  'onChange of an input': { tag: 'input', props: { onChange: say('change') }, fires: ['input'], ...same },
  'onChange of a textarea': { tag: 'textarea', props: { onChange: say('change') }, fires: ['input'], ...same },
  'onChange of a checkbox': { tag: 'checkbox', props: { onChange: say('change') }, fires: ['change'], ...same },
  onInput: { tag: 'input', props: { onInput: say('input') }, fires: ['input'], ...same },
  onFocus: { tag: 'input', props: { onFocus: "() => log('focus')" }, fires: ['focus'], ...same },
  onBlur: { tag: 'textarea', props: { onBlur: "() => log('blur')" }, fires: ['blur'], ...same },
  'onInput and onChange': {
    tag: 'input',
    props: { onInput: say('input'), onChange: say('change') },
    fires: ['input'],
    written: 'SP2008',
    spread: 'left out',
  },
  value: { tag: 'input', props: { value: '"typed" + at', placeholder: '"hint"', disabled: 'at > 0' }, ...same },
  'value of a textarea': { tag: 'textarea', props: { value: 'at ? "" : "typed"', maxLength: '5' }, ...same },
  checked: { tag: 'checkbox', props: { checked: 'at === 0' }, ...same },
  defaultValue: { tag: 'input', props: { defaultValue: '"first"' }, ...refused },
  'defaultValue beside a value of nothing': {
    tag: 'input',
    props: { defaultValue: '"first"', value: 'null' },
    written: 'SP2005',
    // By compat itself, which is there: without it the field is left out as above.
    spread: 'same',
  },
  defaultChecked: { tag: 'checkbox', props: { defaultChecked: 'true' }, ...refused },
  onDoubleClick: { tag: 'div', props: { onDoubleClick: say('twice') }, fires: ['dblclick'], ...refused },
  'a type that changes': { tag: 'input', props: { type: 'at ? "tel" : "text"' }, written: 'SP2008', spread: 'same' },
  'a type that is none here': { tag: 'input', props: { type: '"radio"' }, written: 'SP2005', spread: 'SP3012' },
};

const dom = openDom();
afterAll(() => dom.close());

/** A page that fires the rule's events and goes to a second state. */
function app({ tag, props, fires = [] }: Rule, isSpread: boolean): string {
  const entries = Object.entries(fires.length > 0 ? { id: '"target"', ...props } : props);
  const attributes = isSpread
    ? `{...{ ${entries.map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(', ')} }}`
    : entries.map(([name, code]) => `${name}={${code}}`).join(' ');
  const element = tag === 'checkbox' ? `<input type="checkbox" ${attributes} />` : `<${tag} ${attributes} />`;
  return `${imports}
let set, step = 0;
export const next = () => {
  if (step > 0) return false;
  ${fires.map((type) => `fire('${type}', '#target');`).join('\n  ')}
  set(++step);
  return true;
};
export default function Page() {
  const [at, setAt] = useState(0);
  set = setAt;
  return <View>${element}</View>;
}`;
}

let count = 0;
async function outcome(rule: Rule, isSpread: boolean): Promise<string> {
  const source = app(rule, isSpread);
  const prefix = `xr${(count++).toString(36)}`;
  try {
    await compileBlocks(source, dialect, `${prefix}c`);
  } catch (error) {
    if (error instanceof SampanError) return error.code;
    throw error;
  }
  const difference = await compare(dom, source, prefix, true);
  if (difference === '') return 'same';
  return /SP\d+/.exec(difference)?.[0] ?? (isSpread ? 'left out' : difference);
}

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('written out', async () => expect(await outcome(rule, false)).toBe(rule.written));
  it('in a spread', async () => expect(await outcome(rule, true)).toBe(rule.spread));
});
