// A random app of one page: components, and states that it goes through.
import { createJsxWriter, type JsxWriter, type Scope } from './random-jsx.ts';
import { createRandom, type Random } from './random.ts';
import { fixedComponents, imports } from './fixed-components.ts';

const STEPS = 6;

const appScope = (components: readonly string[]): Scope => ({
  values: ['s.v0', 's.v1', 's.v2', 'sig0', 'sig1', 'sig0.value', 'sum', 'own', 's.n0', 's.w0'],
  tests: ['s.t0', 's.t1', 's.v1', 'sigOn.value'],
  lists: ['s.l0', 's.l1', 's.l2'],
  words: ['s.w0', 's.w1'],
  numbers: ['s.n0', 's.n1'],
  components,
  label: "''",
});

/** The names of `values`, `tests` … of a state, with what they may become. */
function stateFields(random: Random, jsx: JsxWriter, hasSignals = true): Readonly<Record<string, () => string>> {
  const { pick, below, once } = random;
  const nodeScope: Scope = {
    ...appScope(hasSignals ? ['Leaf'] : []),
    values: ['s.w0', 's.n0', hasSignals ? 'sig0' : 's.n1'],
    lists: [],
    tests: ['s.t0'],
    isWithoutRefs: !hasSignals,
  };
  const value = (): string =>
    once(3)
      ? pick([
          () => jsx.element(1, nodeScope),
          () => `[${jsx.element(0, nodeScope)}, 'q', ${String(below(5))}]`,
          // A signal that turns into a component renders who shows it, where @preact/signals renders a component of its own: another order.
          () => (hasSignals ? `<Leaf s={s} label="v${String(below(9))}" />` : '<Text>node</Text>'),
          () => `[[], null]`,
        ])()
      : pick([
          "'a'",
          "'b c'",
          "''",
          '0',
          '7',
          '1.5',
          '-0',
          hasSignals ? 'NaN' : "'NaN'",
          'null',
          'undefined',
          'true',
          'false',
          '[]',
          "['x', 1, null]",
        ]);
  const row = (id: number): string =>
    `{ id: ${String(id)}, label: 'l${String(below(5))}', on: ${pick(['true', 'false', '0', "''", 'null', "'yes'"])}, value: ${value()}, sub: ${rows(2)} }`;
  const rows = (most: number, isInOrder = once(2)): string => {
    const ids = Array.from({ length: 8 }, (_, i) => i).filter(() => !once(2));
    const order = isInOrder
      ? ids
      : ids
          .map((id) => [below(99), id] as const)
          .sort(([a], [b]) => a - b)
          .map(([, id]) => id);
    return `[${order
      .slice(0, most)
      .map((id) =>
        most === 2
          ? `{ id: ${String(id)}, label: 's${String(below(5))}', on: ${pick(['true', 'false'])}, value: ${String(below(5))}, sub: [] }`
          : row(id),
      )
      .join(', ')}]`;
  };
  return {
    v0: value,
    v1: value,
    v2: value,
    t0: () => pick(['true', 'false']),
    t1: () => pick(['0', "''", 'null', 'NaN', 'undefined', '1', "'t'", 'true', 'false']),
    l0: () => rows(6),
    l1: () => rows(5, true),
    l2: () => rows(3),
    w0: () => `'w${String(below(3))}'`,
    w1: () => pick(["'k1'", "'k2'", "''", 'null', 'undefined']),
    n0: () => String(below(4)),
    n1: () => String(below(100)),
    color: () => pick(["'red'", "'blue'", 'null', 'undefined']),
    style: () => pick(["'color:green'", "{ color: 'blue', width: 3 }", 'null', 'undefined']),
    props: () => pick(["{ class: 'p' }", "{ id: 'pp', hidden: true }", '{}', "{ style: 'width:1px' }"]),
  };
}

function writeStates(random: Random, jsx: JsxWriter): string {
  const fields = stateFields(random, jsx);
  const all = Object.entries(fields).map(([name, make]) => `${name}: ${make()}`);
  const later = Array.from({ length: STEPS }, () => {
    const changed = Object.entries(fields).filter(() => random.once(3));
    return `(s) => ({ ...s, ${changed.map(([name, make]) => `${name}: ${make()}`).join(', ')} })`;
  });
  return `const states = [(s) => ({ ${all.join(', ')} }), ${later.join(',\n  ')}];`;
}

function writeSignals(random: Random, jsx: JsxWriter): string {
  const { v0 } = stateFields(random, jsx, false);
  const changes = Array.from({ length: STEPS }, () => {
    const one = random.below(6);
    // Signals show NaN as nothing, where Preact shows "NaN": no difference that an app could count on.
    if (one === 0) return `() => { sig0.value = ${v0!()}; }`;
    if (one === 1) return `() => { sig1.value = ${v0!()}; sigClass.value = 'sc${String(random.below(3))}'; }`;
    if (one === 2)
      return `() => { sigOn.value = !sigOn.value; sigStyle.value = 'width:${String(random.below(5))}px'; }`;
    if (one === 3) return `() => { sig0.value = 'text'; sig1.value = ${String(random.below(9))}; }`;
    return '() => {}';
  });
  return `const s = { v0: 'base', n0: 1, n1: 2, w0: 'w', l0: [], l1: [], l2: [], t0: true, props: {} };
const sig0 = signal<unknown>('first'), sig1 = signal<unknown>(1), sigClass = signal('sc'), sigStyle = signal('color:red'), sigOn = signal(true);
const sum = computed(() => typeof sig1.value + (sigOn.value ? 1 : 2));
const signalSteps = [${changes.join(',\n  ')}];`;
}

/** Each says when it is cleaned up: by that it is seen whether a component was made anew. */
const hookForms: readonly string[] = [
  `useEffect(() => { log('effect ' + label); return () => log('clean effect ' + label); }, [s.n0]);`,
  `useLayoutEffect(() => { log('layout ' + label); return () => log('clean layout ' + label); }, [s.w0]);`,
  `useEffect(() => { log('each ' + label); return () => log('clean each ' + label); });`,
  `useLayoutEffect(() => { log('mount ' + label); return () => log('clean mount ' + label); }, []);`,
  `const theme = useContext(Theme); useEffect(() => { log('theme ' + theme + ' ' + label); return () => log('clean theme ' + theme + ' ' + label); }, [theme]);`,
  `const before = useRef(0); before.current++; useEffect(() => { log('renders ' + (before.current > 0) + ' ' + label); return () => log('clean renders true ' + label); }, [s.n1]);`,
];

/** What a user does to what is shown. */
function writeActions({ once, pick }: Random): string {
  const selectors = ['.st', '.on', '.off', '.x', '.c1', '.leaf', '.memo', '.item', '.cloned', 'text', 'button'];
  const actions = Array.from({ length: STEPS }, () =>
    once(3) ? `() => fire('${pick(['tap', 'tap', 'longpress'])}', '${pick(selectors)}')` : '() => {}',
  );
  return `const actions = [${actions.join(', ')}];`;
}

function writeComponents(random: Random, jsx: JsxWriter): { code: string; names: string[] } {
  const names: string[] = [
    'Leaf',
    'Twice',
    'Calls',
    'Memoed',
    'Forwarded',
    'Old',
    'Themed',
    'Caught',
    'Cloned',
    'Tree',
    'Items',
  ];
  let code = '';
  for (let index = 0; index < 4; index++) {
    const scope = appScope(names.filter((name) => name !== 'Caught' || index > 1));
    const hooks = Array.from({ length: random.below(3) }, () => random.pick(hookForms));
    const unique = [...new Set(hooks)].join('\n  ');
    const body = random.once(6)
      ? `[${jsx.element(2, scope)}, children, x]`
      : random.once(2)
        ? `<View class="c${String(index)}">${jsx.children(2, scope)}{children}${jsx.child(1, scope)}{x}</View>`
        : jsx.element(3, scope);
    const early = random.once(4) ? 'if (s.t1) return null;\n  ' : '';
    code += `function C${String(index)}({ s, label, children, x }) {
  const own = useSignal('o');
  ${unique}
  ${early}return ${body};
}
`;
    names.push(`C${String(index)}`);
  }
  return { code, names };
}

/** A module with a page, and `next()`, which takes it to its next state. */
export function randomApp(seed: number): string {
  const random = createRandom(seed);
  const jsx = createJsxWriter(random);
  const { code, names } = writeComponents(random, jsx);
  const root = `<View>${jsx.element(4, appScope(names))}${jsx.children(3, appScope(names))}</View>`;
  return `${imports}
${writeSignals(random, jsx)}
${fixedComponents}
${code}
${writeStates(random, jsx)}
${writeActions(random)}
const base = s;
let setPage;
let step = 0;
export const next = () => {
  if (step >= ${String(STEPS)}) return false;
  actions[step]();
  signalSteps[step]();
  setPage(++step);
  return true;
};
export default function Page() {
  const [at, set] = useState(0);
  const state = useRef({ at: -1, s: base });
  setPage = set;
  const own = useSignal('p');
  if (state.current.at !== at) state.current = { at, s: states[at](state.current.s) };
  const s = state.current.s;
  const label = 'page', children = null, x = null;
  return ${root};
}
`;
}
