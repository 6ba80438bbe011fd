// Random JSX of one component: every form in which authors write text, conditions, lists and components.
import type { Random } from './random.ts';

/** What JSX at one place may name. */
export interface Scope {
  /** Expressions of any type, text mostly. */
  readonly values: readonly string[];
  /** Expressions that conditions test. */
  readonly tests: readonly string[];
  readonly lists: readonly string[];
  /** Strings that are fit for classes, ids and keys. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  /** Components that may be shown, by name. */
  readonly components: readonly string[];
  /** Makes names of logs unique: text of an expression, the row's key in rows. */
  readonly label: string;
  /** Elements have no refs: when these are set depends on who renders. */
  readonly isWithoutRefs?: boolean;
}

export interface JsxWriter {
  element(depth: number, scope: Scope): string;
  /** Any child: text between tags, an expression in braces, an element. */
  child(depth: number, scope: Scope): string;
  children(depth: number, scope: Scope, most?: number): string;
}

const staticTexts = ['one', ' two ', '\n  three\n  ', ' ', ', ', '¥', '中文', ' / ', '&nbsp;x', "it's"];

/**
 * The list whose entries come and go, but never change places. Preact 11.2 misplaces a keyed component that moves among its siblings where
 * one of them shows another type of element than before, or nothing: in a DOM, too, `[0: null, 1: <i/>, 6: <i/>]` and then `[1: null, 0: <i/>, 6: <i/>]`
 * shows 6 before 0. Without moves it is right.
 */
export const inOrder = 's.l1';

export function createJsxWriter(random: Random): JsxWriter {
  const { pick, below, once } = random;
  let serial = 0;

  const attributes = (scope: Scope): string => {
    const word = (): string => pick(scope.words);
    const all: readonly (() => string)[] = [
      () => `class="st"`,
      () => `class={${word()}}`,
      () => `class={\`x \${${word()}} y\`}`,
      () => `class={${pick(scope.tests)} ? 'on' : 'off'}`,
      () => `className={${word()}}`,
      () => `class={sigClass}`,
      () => `id={${word()}}`,
      () => `hidden={!${pick(scope.tests)}}`,
      () => `data-x={${pick([...scope.words, ...scope.numbers])}}`,
      () => `data-y="q"`,
      () => `style="color: red"`,
      () => `style={{ color: s.color, width: ${pick(scope.numbers)}, zIndex: ${pick(scope.numbers)} }}`,
      () => `style={\`width:\${${pick(scope.numbers)}}px\`}`,
      () => `style={sigStyle}`,
      () => `style={s.style}`,
      () => `onTap={() => log(${logName(scope, 'tap ')})}`,
      () => `onLongPress={() => log(${logName(scope, 'long ')})}`,
      () => `{...s.props}`,
      () => `key={${word()}}`,
      ...(scope.isWithoutRefs
        ? []
        : [
            () => `ref={refs(${logName(scope, 'r')})}`,
            () => `ref={(el) => log('inline ${String(serial++)} ' + !!el)}`,
          ]),
    ];
    const chosen = Array.from({ length: below(3) }, () => pick(all)());
    // Which of two spellings counts beside a spread is a matter of taste.
    if (chosen.some((attribute) => attribute.startsWith('{...'))) chosen.splice(1);
    const nameOf = (attribute: string): string => attribute.split('=')[0]!.replace('className', 'class');
    return [...new Map(chosen.map((attribute) => [nameOf(attribute), attribute])).values()]
      .map((attribute) => ` ${attribute}`)
      .join('');
  };

  const logName = (scope: Scope, kind: string): string => `'${kind}${String(serial++)} ' + ${scope.label}`;

  const element = (depth: number, scope: Scope): string => {
    if (depth <= 0 || once(4)) return `<Text${attributes(scope)}>${children(0, scope, 3)}</Text>`;
    const kind = below(10);
    if (kind === 0) return `<>${children(depth - 1, scope)}</>`;
    if (kind === 1) return `<Fragment key={${pick(scope.words)}}>${children(depth - 1, scope)}</Fragment>`;
    if (kind <= 4 && scope.components.length > 0) return component(depth - 1, scope);
    return `<${['View', 'View', 'Button', 'ScrollView'][below(4)]!}${attributes(scope)}>${children(depth - 1, scope)}</>`.replace(
      /^<(\w+)([^]*)<\/>$/,
      '<$1$2</$1>',
    );
  };

  const component = (depth: number, scope: Scope): string => {
    const name = pick(scope.components);
    const label = `label={${logName(scope, name.toLowerCase())}}`;
    const key = once(6) ? ` key={${pick(scope.words)}}` : '';
    const ref = once(5) ? ` ref={refs(${logName(scope, 'c')})}` : '';
    const given = once(2) ? ` x={${once(3) ? element(depth, scope) : pick(scope.values)}}` : '';
    if (once(4)) return `{h(${name}, { s, label: ${logName(scope, 'h')} })}`.replace(/^\{(.*)\}$/s, '<Show of={$1}/>');
    if (once(3)) return `<${name} s={s} ${label}${key}${ref}${given}/>`;
    return `<${name} s={s} ${label}${key}${ref}${given}>${children(depth, scope)}</${name}>`;
  };

  /** An expression that stands as a child. */
  const expression = (depth: number, scope: Scope): string => {
    const kind = below(depth > 0 ? 16 : 6);
    const value = (): string => pick(scope.values);
    const test = (): string => pick(scope.tests);
    const content = (): string => (once(4) ? value() : once(3) ? `'t${String(below(9))}'` : element(depth - 1, scope));
    switch (kind) {
      case 0:
      case 1:
        return value();
      case 2:
        return `\`\${${value()}}!\``.includes('sig')
          ? value()
          : `\`t \${${pick(scope.words)}} \${${pick(scope.numbers)}}\``;
      case 3:
        return `${test()} ? 'p' : 'q'`;
      case 4:
        return `${pick(scope.numbers)} + 1`;
      case 5:
        return `[${value()}, ' ', ${value()}]`;
      case 6:
        return `${test()} && ${element(depth - 1, scope)}`;
      case 7:
        return `!${test()} && ${content()}`;
      case 8:
        return `${test()} || ${content()}`;
      case 9:
        return `${value()} ?? ${content()}`;
      case 10:
        return `${test()} ? ${content()} : ${content()}`;
      case 11:
        return `${test()} ? (${test()} ? ${content()} : null) : ${content()}`;
      case 12:
        return `${pick(scope.numbers)} > 1 && (${test()} ? ${element(depth - 1, scope)} : ${element(depth - 1, scope)})`;
      case 13:
        return `[${element(depth - 1, scope)}, ${value()}, ${test()} && ${element(depth - 1, scope)}]`;
      default:
        return list(depth - 1, scope);
    }
  };

  const list = (depth: number, scope: Scope): string => {
    const id = `row${String(serial++)}`;
    const key = ` key={${id}.id}`;
    const inner: Scope = {
      ...scope,
      values: [...scope.values, `${id}.label`, `${id}.value`],
      tests: [...scope.tests, `${id}.on`],
      words: [...scope.words, `${id}.label`],
      numbers: [...scope.numbers, `${id}.id`],
      lists: scope.lists.length > 2 ? [] : [`${id}.sub`],
      label: `${id}.id + ' ' + ${scope.label}`,
    };
    const rows = pick(scope.lists.length > 0 ? scope.lists : ['s.l0']);
    const keyed = (jsx: string): string =>
      jsx.startsWith('<>')
        ? `<Fragment${key}>${jsx.slice(2, -3)}</Fragment>`
        : jsx.replace(/ key=\{[^}]*\}/, '').replace(/^<\w+/, `$&${key}`);
    const forms = [
      () => keyed(`<View class={${id}.label}>${children(depth, inner, 3)}</View>`),
      () => keyed(element(depth, inner)),
      () => `<Row row={${id}} s={s}${key}/>`,
      () => `<MemoRow row={${id}} s={s}${key}/>`,
      ...['AnyRow', 'MaybeRow'].map((name) => () => {
        const row = `<${name} row={${id}} s={s}${rows === inOrder ? key : ''}/>`;
        return rows === inOrder ? row : `<View${key}>${row}</View>`;
      }),
      () => `${id}.on && ${keyed(element(depth, inner))}`,
      () => `${id}.on ? ${keyed(element(depth, inner))} : ${keyed(element(depth, inner))}`,
      () => `<Fragment${key}>${children(depth, inner)}</Fragment>`,
      () => `[${keyed(element(depth, inner))}, ${id}.label]`,
      () => element(depth, inner),
      () => `${id}.value`,
    ];
    return `${rows}.map((${id}) => ${pick(forms)()})`;
  };

  const child = (depth: number, scope: Scope): string => {
    const kind = below(8);
    if (kind < 2) return pick(staticTexts);
    if (kind < 5 || depth <= 0) return `{${expression(depth, scope)}}`;
    return element(depth, scope);
  };

  const children = (depth: number, scope: Scope, most = 5): string =>
    Array.from({ length: below(most) }, () => child(depth, scope)).join('');

  return { element, child, children };
}
