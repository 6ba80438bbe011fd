// Which names of a module are native components: its own declarations, and what it imports of others, through barrels.
import { existsSync, readFileSync } from 'node:fs';
import type { SampanError } from '../../core/errors.ts';
import type { NativeTarget } from '../../core/native.ts';
import { type ImportFacts, type ImportedName, readImports } from '../import-facts.ts';
import { parseSource } from '../source-text.ts';
import { shownFile } from '../relative-file.ts';
import { mentionsNatives, readDeclarations, type ReadNative } from './declarations.ts';
import { type Located, locateComponent, tagOf } from './locate-component.ts';

export interface DeclaredNative {
  readonly target: NativeTarget;
  readonly located: Located;
  /** As the author wrote it. */
  readonly component: string;
  /** Where it is declared: file and offset. */
  readonly file: string;
  readonly offset: number;
}

interface ModuleNatives {
  readonly natives: ReadonlyMap<string, DeclaredNative>;
  readonly errors: readonly SampanError[];
  readonly facts: ImportFacts;
}

export interface NamesInput {
  readonly root: string;
  readonly host: string;
  readonly hosts: readonly string[];
  /** Extension of templates; undefined where components are Preact's. */
  readonly template: string | undefined;
}

export type ResolveFile = (specifier: string, importer: string) => Promise<string | undefined>;

export interface NativeModules {
  /** What a file declares. */
  declaredIn(file: string): ModuleNatives | undefined;
  /** By local name; `Vant.Button` for members of a namespace that the text names. */
  namesOf(file: string, code: string, facts: ImportFacts, resolve: ResolveFile): Promise<Map<string, DeclaredNative>>;
}

/** Reads each file once: made anew for each build. */
export function createNativeModules(input: NamesInput): NativeModules {
  const known = new Map<string, ModuleNatives | undefined>();

  function declaredIn(file: string): ModuleNatives | undefined {
    if (!known.has(file)) known.set(file, read(file, input));
    return known.get(file);
  }

  async function follow(
    { specifier, imported }: Pick<ImportedName, 'specifier' | 'imported'>,
    importer: string,
    resolve: ResolveFile,
    seen: Set<string>,
  ): Promise<DeclaredNative | undefined> {
    const file = await resolve(specifier, importer);
    const module = file === undefined ? undefined : declaredIn(file);
    if (file === undefined || !module || seen.has(`${file} ${imported}`)) return undefined;
    seen.add(`${file} ${imported}`);
    const { natives, facts } = module;
    if (facts.own.has(imported)) return natives.get(imported);
    for (const next of facts.reexports) {
      if (next.local !== undefined && next.local !== imported) continue;
      const name = next.local === undefined ? imported : next.imported;
      const found = await follow({ specifier: next.specifier, imported: name }, file, resolve, seen);
      if (found) return found;
    }
    return undefined;
  }

  return {
    declaredIn,
    async namesOf(file, code, { imports }, resolve) {
      const names = new Map<string, DeclaredNative>();
      if (mentionsNatives(code)) for (const [name, native] of declaredIn(file)?.natives ?? []) names.set(name, native);
      for (const item of imports) {
        if (item.local === undefined || item.specifier === 'sampan' || item.specifier.startsWith('sampan/')) continue;
        const members =
          item.imported === '*'
            ? [...code.matchAll(new RegExp(`\\b${item.local}\\.([A-Z][\\w$]*)`, 'g'))].map(([, member = '']) => member)
            : [item.imported];
        if (item.imported !== '*' && !/^[A-Z]/.test(item.local)) continue;
        for (const member of new Set(members)) {
          const { specifier } = item;
          const native = await follow({ specifier, imported: member }, file, resolve, new Set());
          if (native) names.set(item.imported === '*' ? `${item.local}.${member}` : item.local, native);
        }
      }
      return names;
    },
  };
}

/** Undefined for a file that neither declares natives nor passes anything on. */
function read(file: string, { root, host, hosts, template }: NamesInput): ModuleNatives | undefined {
  if (!/\.[cm]?[jt]sx?$/.test(file) || !existsSync(file)) return undefined;
  const code = readFileSync(file, 'utf8');
  const isDeclaring = mentionsNatives(code);
  if (!isDeclaring && !/\bexport\b/.test(code)) return undefined;
  try {
    const source = { file: shownFile(root, file), code };
    const program = parseSource(source);
    const { natives, errors } = isDeclaring
      ? readDeclarations(source, program, host, hosts, template !== undefined)
      : { natives: [], errors: [] };
    const declared = natives.map((native) => [native.name, declare(native, file, root, template ?? '')] as const);
    return { natives: new Map(declared), errors, facts: readImports(program) };
  } catch {
    // The file's own transform says what is wrong with it.
    return undefined;
  }
}

function declare({ source, offset }: ReadNative, file: string, root: string, template: string): DeclaredNative {
  const { component, ...rest } = source;
  const located = locateComponent(component, file, root, { template });
  const path = 'url' in located ? located.url : 'output' in located ? located.output : component;
  return { target: { ...rest, tag: tagOf(path) }, located, component, file, offset };
}
