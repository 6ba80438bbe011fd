// Where an app takes only light things from preact/compat, it gets them without the rest, which weighs 3.2 kB and runs for every
// vnode. The rest are rules for the props of DOM elements. On mini programs they are the compiler's work; on the web a module that
// writes HTML tags imports compat for them, so that such a tag means the same whatever else the app imports.
import MagicString from 'magic-string';
import type { ESTree, Plugin } from 'vite';
import { childNodes } from '../compiler/ast.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { fileOfId } from './relative-file.ts';
import { createLastResults } from './last-results.ts';
import { isOwnCode } from './runtime-chunk.ts';
import { parseSource } from './source-text.ts';

const compat = 'preact/compat';

const sources: readonly (readonly [specifier: string, names: readonly string[]])[] = [
  ['sampan/internal', ['memo', 'forwardRef']],
  ['preact', ['Component', 'Fragment', 'createContext', 'createElement', 'createRef']],
  [
    'preact/hooks',
    [
      'useCallback',
      'useContext',
      'useDebugValue',
      'useEffect',
      'useErrorBoundary',
      'useId',
      'useImperativeHandle',
      'useLayoutEffect',
      'useMemo',
      'useReducer',
      'useRef',
      'useState',
    ],
  ],
];

export function compatPlugin(state: BuildState): Plugin {
  const light = createLastResults<Replacement[]>();
  return {
    name: 'sampan:compat',
    sharedDuringBuild: true,
    // While JSX is JSX.
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    transform: {
      // A library may count on all of compat's rules.
      filter: {
        id: { include: /\.[cm]?[jt]sx?(?:$|\?)/, exclude: /\/node_modules\// },
        code: /preact\/compat|<[a-z]/,
      },
      handler(code, id) {
        const file = fileOfId(id);
        const host = state.of(this.environment.name)?.host;
        if (!host || file === undefined || isOwnCode(file)) return null;
        const needsRules = !isMini(host) && /<[a-z]/.test(code) && writesHtml(parseSource({ file, code }));
        const text = new MagicString(code);
        if (needsRules) text.prepend(`import '${compat}'; `);
        else if (this.environment.mode === 'build' && code.includes(compat)) {
          for (const { start, end, replacement } of light.get(id, code, () => lightImports(file, code)))
            text.overwrite(start, end, replacement);
        }
        return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) } : null;
      },
    },
  };
}

const writesHtml = (node: ESTree.Node): boolean =>
  (node.type === 'JSXOpeningElement' && node.name.type === 'JSXIdentifier' && /^[a-z]/.test(node.name.name)) ||
  childNodes(node).some(writesHtml);

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Imports from compat that wrap components and take nothing else that is compat's own. */
function lightImports(file: string, code: string): Replacement[] {
  return parseSource({ file, code }).body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== compat) return [];
    const names = statement.specifiers.flatMap((item) => importedName(item) ?? []);
    const isLight = names.length === statement.specifiers.length && names.every(({ from }) => from !== undefined);
    if (!isLight || !names.some(({ from }) => from === 'sampan/internal')) return [];
    const imports = sources.flatMap(([specifier]) => {
      const list = names.filter(({ from }) => from === specifier).map(({ text }) => text);
      return list.length > 0 ? [`import { ${list.join(', ')} } from '${specifier}';`] : [];
    });
    return [{ start: statement.start, end: statement.end, replacement: imports.join(' ') }];
  });
}

function importedName(
  item: ESTree.ImportDeclarationSpecifier,
): { readonly from: string | undefined; readonly text: string } | undefined {
  if (item.type !== 'ImportSpecifier' || item.imported.type !== 'Identifier') return undefined;
  const { name } = item.imported;
  const from = sources.find(([, names]) => names.includes(name))?.[0];
  return { from, text: name === item.local.name ? name : `${name} as ${item.local.name}` };
}
