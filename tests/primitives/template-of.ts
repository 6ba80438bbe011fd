// The template that a dialect makes of one element, as tag, attributes and events: read from the text, not from what made it.
import { compileModule, emitTemplates } from '../../src/compiler/index.ts';
import { componentOf } from '../../src/compiler/module-scope.ts';
import type { Dialect } from '../../src/core/dialect.ts';
import { primitives } from '../../src/core/primitives.table.ts';
import { specOn } from '../../src/core/primitives/host-primitives.ts';

export interface EmittedElement {
  readonly tag: string;
  /** By name, as the template spells it. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Where an element must stand to be accepted. */
const parents: Readonly<Record<string, string>> = {
  'swiper-item': 'Swiper',
  'movable-view': 'MovableArea',
  'picker-view-column': 'PickerView',
};

/** Names of all props and events that a host has of a tag, without those of every element. */
export function namesOn(tag: string, dialect: Dialect): { props: string[]; events: string[] } {
  const { props, events } = specOn(primitives[tag as keyof typeof primitives], dialect.primitives.tags[tag]);
  return { props: Object.keys(props), events: Object.keys(events) };
}

/** `<Slider min={v} onChange={f} …/>` with everything that the host has, or with these. */
export function sourceOf(tag: string, names: readonly string[]): string {
  const name = componentOf(tag);
  const parent = parents[tag];
  const attributes = names.map((prop) => `${prop}={${prop.startsWith('on') ? 'f' : 'v'}}`);
  const element = `<${[name, ...attributes].join(' ')}/>`;
  const shown = parent === undefined ? element : `<${parent}>${element}</${parent}>`;
  return `import { ${[name, ...(parent === undefined ? [] : [parent])].join(', ')} } from 'sampan/components';
export default (v, f) => ${shown};`;
}

/** The whole blocks file. */
export function templatesOf(source: string, dialect: Dialect): string {
  const { blocks, tags, diagnostics } = compileModule(source, {
    file: 'x.tsx',
    prefix: 'xprim',
    isPrimitiveSource: () => true,
    isPage: true,
    dialect,
  });
  if (diagnostics[0]) throw diagnostics[0];
  // What stands first in a page is read with the rest.
  const shown = blocks.map((block) => (block.pageElement ? { ...block, roots: [block.pageElement] } : block));
  return emitTemplates({ blocks: shown, tags, dialect });
}

/** The elements of a blocks file's templates of the module, outermost first. */
export function elementsOf(templates: string): EmittedElement[] {
  const body = /<template name="xprim\w*">(.*)<\/template>/.exec(templates)?.[1] ?? '';
  return [...body.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, tag = '', text = '']) => ({
    tag,
    attributes: new Map(
      [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  }));
}
