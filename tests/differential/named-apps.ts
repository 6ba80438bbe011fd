// Small apps for what random ones once found: what each shows, and in which order things happen, is compared like theirs.

/** `page` is what the page returns; `at` counts the steps, from 0. */
const app = (steps: readonly string[], declarations: string, page: string): string => `
let set;
let step = 0;
const steps = [${steps.map((code) => `() => { ${code} }`).join(', ')}];
export const next = () => {
  if (step >= steps.length) return false;
  steps[step]();
  set(++step);
  return true;
};
${declarations}
export default function Page() {
  const [at, setAt] = useState(0);
  set = setAt;
  return ${page};
}`;

/** The same, with signals alone: nothing renders but what they change. */
const still = (steps: readonly string[], declarations: string, page: string): string =>
  app(steps, declarations, page).replace('  set(++step);', '  step++;');

const logged = `const Logged = ({ label }) => {
  useEffect(() => { log('effect ' + label); return () => log('clean ' + label); }, []);
  useLayoutEffect(() => { log('layout ' + label); }, []);
  return <Text ref={(element) => log('ref ' + label + ' ' + !!element)}>{label}</Text>;
};`;

const twice = `const Twice = memo(({ children }) => <View>{children}<Text>-</Text>{children}</View>);`;

export const namedApps: Readonly<Record<string, string>> = {
  'a signal in children that are shown twice': still(
    ["text.value = 'two'", "text.value = ''", 'text.value = 3'],
    `const text = signal('one');\n${twice}`,
    '<Twice><Text class={text}>is {text}</Text></Twice>',
  ),
  'a signal that turns from text to vnodes in children of another component': still(
    [
      'content.value = <Text>vnode</Text>',
      "content.value = 'again'",
      "content.value = ['list', <Text>q</Text>]",
      'content.value = 7',
    ],
    `const content = signal<unknown>('text');\n${twice}`,
    '<Twice><View><Text>a{content}b</Text></View></Twice>',
  ),
  'a signal that turns from text to vnodes in JSX that was made once': still(
    ['content.value = <Text>vnode</Text>', "content.value = 'again'"],
    `const content = signal<unknown>('text');
${twice}
const held = <View><Twice><Text>{content}</Text></Twice>{true && <Text>in {content}</Text>}</View>;`,
    '<View>{held}</View>',
  ),
  'a signal set and read by a render in one turn': app(
    ["name.value = 'b'", "name.value = 'c'"],
    `const name = signal('a');\n${twice}`,
    '<Twice><Button class={name}>{at}</Button></Twice>',
  ),
  'effects of a vnode in text position between those of slots': app(
    [''],
    logged,
    '<View><Logged label="first" /> and {at === 0 ? [<Logged label="second" />] : \'none\'} and {[<Logged label="third" />][0]}<Text>{[<Logged label={\'fourth\' + at} />][at]}</Text></View>',
  ),
  'a count beside rows of which some show nothing': app(
    ['rows = [2, 4]', 'rows = []', 'rows = [1]', 'rows = [2]'],
    `let rows = [1, 2, 3];
const Odd = ({ row }) => (row % 2 ? <Text>odd {row}</Text> : null);`,
    `<View>
  <View><Text>{rows.length}</Text>{rows.map((row) => <Odd key={row} row={row} />)}</View>
  <View><Text>{rows.length}</Text>{rows.map((row) => row % 2 === 1 && <Text key={row}>{row}</Text>)}</View>
  <View>{rows.map((row) => <Text key={row}>{row}</Text>)}<Text>of {rows.length}</Text></View>
</View>`,
  ),
  'a portal into an empty view of the page': app(
    ['', ''],
    `const Away = ({ at }) => {
  const [place, setPlace] = useState(null);
  return <View><View class="place" ref={setPlace} /><View>{place && at !== 1 && createPortal(<Text>in place {at}</Text>, place)}</View></View>;
};`,
    '<Away at={at} />',
  ),
  'portals into views that show something themselves': app(
    ["fire('tap', '.in')", 'words = "more"; list = [1, 2, 3]', 'list = []', '', ''],
    `let words = 'text', list = [1, 2];
const useSeveral = (count) => {
  const [places, setPlaces] = useState([]);
  const refs = useRef(Array.from({ length: count }, (_, i) => (place) => place && setPlaces((all) => Object.assign([...all], { [i]: place }))));
  return [places, refs.current];
};
const Away = ({ at, children }) => {
  const [places, refs] = useSeveral(7);
  return (
    <View class="away">
      <View class="empty" ref={refs[0]} />
      <View class="static" ref={refs[1]}>fixed<Text>text</Text></View>
      <View class="text" ref={refs[2]}>{words}<Text>{at}</Text></View>
      <View class="one" ref={refs[3]} onTap={() => log('one')}>{list.map((x) => <Text key={x}>{x}</Text>)}</View>
      <View class="inner" ref={refs[4]}><View>{list.map((x) => <Text key={x}>{x}</Text>)}</View>end</View>
      <View class="several" ref={refs[5]}>{children}<Text>between</Text>{list.map((x) => <Text key={x}>{x}</Text>)}{at > 1 && <Text>big</Text>}</View>
      <Text class="line" ref={refs[6]}>line {words}</Text>
      {places.map((place, i) => at !== 3 && createPortal(<Text class="in" onTap={() => log('in ' + i)}>portal {i} {at}</Text>, place))}
      {places.map((place, i) => i % 2 === at % 2 && createPortal([<Text key="a">again</Text>, i], place))}
    </View>
  );
};`,
    '<Away at={at}><Text>child {at}</Text></Away>',
  ),
  'parts that wait, wait again and come back with their state': app(
    ['load()', '', 'load()', '', 'load()'],
    `const loaded = {};
let waiting = [];
const load = () => { waiting.forEach((done) => done()); waiting = []; };
const read = (key) => {
  if (!loaded[key]) throw new Promise((resolve) => waiting.push(() => { loaded[key] = true; resolve(); }));
  return key;
};
${logged}
const Reader = ({ of }) => <View><Text>{read(of)}</Text><Logged label={'read ' + of} /></View>;`,
    `<View>
  <Suspense fallback={<Text>wait {at}</Text>}>
    <Logged label="beside" />
    {[1, 2].map((one) => <Reader key={one} of={one * Math.floor(at / 2)} />)}
    <Text>{at}</Text>
  </Suspense>
</View>`,
  ),
  'events that only an element inside listens to': app(
    ["fire('tap', '.inner')", "fire('longpress', '.inner')", "fire('tap', '.outer')", "fire('scroll', '.scroll')"],
    `const hear = (name) => (event) => log(name + ' ' + event.type);`,
    `<View class="outer" onLongPress={hear('outer')}>
  <ScrollView class="scroll" onScroll={hear('scroll')}><Text class="inner" onTap={hear('inner')}>x</Text></ScrollView>
</View>`,
  ),
  'clones with a class, a style and handlers': app(
    [
      "fire('tap', '.a')",
      "fire('tap', '.b')",
      "fire('tap', '.deep')",
      "fire('longpress', '.deep')",
      "fire('tap', '.marked1')",
      '',
    ],
    `const hear = (name) => (event) => log(name + ' ' + event.type + ' ' + event.currentTarget.dataset.x);
const Mark = ({ children, at, more }) => (
  <View>
    {toChildArray(children).map((child, index) =>
      isValidElement(child) && at % 3 < 2 ? cloneElement(child, { ...more(child.props, index), onTap: hear('clone ' + index) }) : child,
    )}
  </View>
);
const styles = { color: 'red', width: 3 };`,
    `<View onTap={hear('page')} data-x="page">
  <Mark at={at} more={(props, index) => ({ class: (props.class ?? 'none') + ' marked' + index })}>
    <View class="a" onTap={hear('a')} data-x="a">one</View>
    <View class={\`b \${at}\`} data-x={at}><Text class="deep" onTap={hear('deep')} onLongPress={hear('deep')}>two</Text></View>
    <View onTap={(event) => hear('c')(event)}>three {at}</View>
    <View onLongPress={hear('d')}><Text class="inner">four</Text></View>
    <Text>five</Text>
  </Mark>
  <Mark at={at} more={({ style }) => ({ style: { ...style, height: at } })}>
    <View style={{ color: 'red', marginTop: 8 }}>one</View>
    <View style={styles}>two</View>
    <View class="three">three</View>
  </Mark>
  <Mark at={at} more={({ style }) => ({ style: (style ?? '') + ';top:1px' })}>
    <View style="color: red">one</View>
    <View style={\`left:\${at}px\`}>two</View>
  </Mark>
  <Mark at={at} more={() => ({ class: undefined, style: at ? null : 'top:0' })}>
    <View class="removed" style="color:red">one</View>
    <View class={at > 1 && 'off'}>two</View>
  </Mark>
</View>`,
  ),
  'clones of clones, of what a variable holds, and of what a function makes': app(
    ["fire('tap', '.first')", "fire('tap', '.second')", ''],
    `const hear = (name) => () => log(name);
const twice = (node) => {
  const once = cloneElement(node, { class: node.props.class + ' once', onTap: hear('once'), onLongPress: hear('long') });
  return cloneElement(once, { class: once.props.class + ' twice', onTap: () => { log('twice'); once.props.onTap(); } });
};
const make = (label) => <Button class="second" onTap={hear('own')}>{label}</Button>;`,
    `<View>
  {twice(<View class="first">a {at}</View>)}
  {twice(make('b'))}
  {(() => { const kept = <Text class={'kept' + at}>c</Text>; return [kept, twice(kept)]; })()}
</View>`,
  ),
  'clones of what was shown before, with signals in it': app(
    ["text.value = 'two'", "text.value = 'three'; look.value = 'after'", ''],
    `const text = signal('one'), look = signal('before');
const held = <View class={look} onTap={() => log('own')}><Text>{text}</Text></View>;
const Mark = ({ at, children }) => (at % 2 ? cloneElement(children, { style: 'color:red', onLongPress: () => {} }) : children);`,
    '<View><Mark at={at}>{held}</Mark></View>',
  ),
  'clones that get a signal': still(
    ["look.value = 'after'", "style.value = 'color: blue'"],
    `const look = signal('before'), style = signal('color: red');
const Mark = ({ children }) => cloneElement(children, { class: look, style });`,
    '<Mark><View class="own">text</View></Mark>',
  ),
  'conditional content whose first text is nothing': app(
    ['', ''],
    'const nothing = [null, undefined, false];',
    '<View>{at < 3 && <View class="a"><Text>{nothing[at]}</Text>b</View>}{at < 3 && <View>{Object(nothing)[at]}</View>}</View>',
  ),
  'functions where attributes are expected, and names in camel case': app(
    ["fire('tap', '.a')", ''],
    'const fn = () => 1;',
    `<View class={fn} data-aB="x" onTap={(event) => log('at ' + event.currentTarget.dataset.ab)}>
  <View data-x={fn} data-aB={at} onTap={(event) => log('at ' + event.currentTarget.dataset.ab)}>
    <Text class="a">a</Text>
  </View>
</View>`,
  ),
  'rows of memo that stay, come, go, move, change in place and change by themselves': app(
    [
      'rows[2] = { id: 3, label: "new three" }',
      'rows.splice(1, 1)',
      'rows.unshift({ id: 9, label: "nine" })',
      '[rows[0], rows[4]] = [rows[4], rows[0]]',
      'rows[1].label = "told to nobody"',
      'handler = () => log("other tap")',
      "fire('tap', '.m')",
      'rows.reverse()',
      'rows.splice(2, 0, { id: 20, label: "a" }, { id: 21, label: "b" })',
      'bump(4)',
      'rows = []',
      'rows = [{ id: 4, label: "back" }, { id: 5, label: "five" }]',
      '',
      'rows.length = 1',
    ],
    `let rows = [1, 2, 3, 4, 5, 6].map((id) => ({ id, label: 'row ' + id }));
let handler = (id) => log('tap ' + id);
const bumps = {};
const bump = (id) => bumps[id]((n) => n + 1);
const Mine = memo(function Mine({ row, onPick }) {
  const [n, setN] = useState(0);
  bumps[row.id] = setN;
  log('render ' + row.id);
  useEffect(() => () => log('gone ' + row.id), []);
  return <View class="m" onTap={() => onPick(row.id)}><Text>{row.label} {n}</Text></View>;
});`,
    '<View>{rows.map((row) => <Mine key={row.id} row={row} onPick={handler} />)}</View>',
  ),
  'rows of memo in two lists, in lists of lists, and behind a condition': app(
    [
      'rows.push({ id: 7, label: "seven" })',
      'groups.reverse()',
      'groups[0].splice(0, 1)',
      '',
      'groups.pop()',
      'rows.shift()',
    ],
    `const rows = [1, 2, 3].map((id) => ({ id, label: 'row ' + id }));
const groups = [[rows[0], rows[1]], [rows[1], rows[2]], [rows[2]]];
const Mine = memo(({ row, children }) => { log('render ' + row.id); return <View class="m"><Text>{row.label}</Text>{children}</View>; });
const Many = memo(({ row }) => <><Text>{row.label}</Text><Text>and more</Text></>);
const Never = memo(({ row }) => { log('asked ' + row.id); return <Text>{row.label}</Text>; }, () => false);`,
    `<View>
  {at !== 2 && rows.map((row) => <Mine key={row.id} row={row} />)}
  {rows.map((row) => <Many key={row.id} row={row} />)}
  {groups.map((group, i) => <View key={i}>{group.map((row) => <Mine key={row.id} row={row}><Text>in</Text></Mine>)}</View>)}
  {groups.map((group) => group.map((row) => <Mine key={row.id} row={row} />))}
  {rows.map((row) => <Never key={row.id} row={row} />)}
</View>`,
  ),
  'rows of memo whose contexts and signals change': app(
    [
      'theme = "dark"',
      'label.value = "two"',
      'rows = rows.slice()',
      'label.value = "three"',
      'theme = "light"',
      // Each alone: compat's memo has a component inside, and what waits in those is rendered in the order in which it began to wait.
      'rows = [...rows].reverse()',
    ],
    `const Theme = createContext('none');
const label = signal('one');
let theme = 'light';
let rows = [1, 2, 3];
const Themed = memo(({ id }) => { log('render ' + id); return <View class={useContext(Theme)}><Text>{id}{label}</Text></View>; });
const Read = memo(({ id }) => { log('read ' + id); return <Text>{id + label.value}</Text>; });`,
    `<Theme.Provider value={theme}><View>
  {rows.map((id) => <Themed key={id} id={id} />)}
  {rows.map((id) => <Read key={id} id={id} />)}
</View></Theme.Provider>`,
  ),
  'rows that are 0 or empty instead of an element': app(
    ["rows = [0, '', 2, null]", 'rows = [5]'],
    'let rows = [1, 0, 2];',
    '<View>{rows.map((row) => row && <Text key={row}>row {row}</Text>)}</View>',
  ),
};
