// The import of the runtime's functions that compiled code calls, under names that the module does not use.

const names = {
  element: '_h',
  block: '_b',
  generic: '_g',
  generics: '_gs',
  slot: '_s',
  shown: '_t',
  css: '_css',
  meta: '_meta',
  liveHoles: '_live',
  countHoles: '_counts',
  groupedFields: '_groups',
  eventTargets: '_targets',
  nesting: '_nesting',
  neutralEvents: '_neutral',
  markup: '_markup',
  markups: '_markups',
  resetFields: '_reset',
  pageMeta: '_page',
  pageAddress: '_address',
  pageAddresses: '_addresses',
  nativeRef: '_ref',
  nativeFunctions: '_functions',
} as const;

export type RuntimeName = keyof typeof names;

export interface RuntimeImport {
  /** The local name; marks the function as used. */
  use(name: RuntimeName): string;
  /** The import of what was used, without a line break, so that lines stay where they are. */
  statement(): string;
}

export function createRuntimeImport(source: string): RuntimeImport {
  const used = new Map<RuntimeName, string>();
  const free = (wish: string): string => {
    let name = wish;
    for (let count = 1; new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(source); count++)
      name = `${wish}${String(count)}`;
    return name;
  };
  return {
    use(name) {
      const local = used.get(name) ?? free(names[name]);
      used.set(name, local);
      return local;
    },
    statement() {
      const bindings = [...used].map(([name, local]) => `${name} as ${local}`);
      return bindings.length > 0 ? `import { ${bindings.join(', ')} } from "sampan/internal"; ` : '';
    },
  };
}
