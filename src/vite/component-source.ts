// What the build needs to know of a component for native pages before any module runs: its `defineComponent` literal and its default
// export.
import type { ESTree } from 'vite';
import type { ComponentConfig, ComponentProps } from '../core/dialect.ts';
import { SampanError } from '../core/errors.ts';
import { componentSchema } from './config-schema.ts';
import { nodeAt, readLiteral } from './literal.ts';
import { mismatchErrors } from './mismatch-errors.ts';
import { findDefinition, hasDefaultExport } from './page-source.ts';
import { locate, parseSource, type SourceText } from './source-text.ts';
import { checkValue } from './value-schema.ts';

interface ComponentSource {
  readonly props: ComponentProps;
  readonly errors: readonly SampanError[];
}

export function readComponentSource(source: SourceText): ComponentSource {
  let program: ESTree.Program;
  try {
    program = parseSource(source);
  } catch (error) {
    if (error instanceof SampanError) return { props: {}, errors: [error] };
    throw error;
  }
  const errors: SampanError[] = [];
  if (!hasDefaultExport(program)) {
    const detail = {
      problem: `${source.file} has no default export`,
      hint: 'Export the component: `export default function Picker() { … }`.',
    };
    errors.push(new SampanError('SP1014', detail, { file: source.file, line: 1, column: 1 }));
  }
  const argument = findDefinition(program, 'component', 'defineComponent');
  if (!argument) return { props: {}, errors };
  const literal = readLiteral(argument);
  if (!literal.ok) {
    const detail = { call: 'defineComponent', reason: literal.text };
    return { props: {}, errors: [...errors, new SampanError('SP1009', detail, locate(source, literal.node.start))] };
  }
  const place = (path: readonly (string | number)[], wantsKey: boolean) =>
    locate(source, nodeAt(argument, path, wantsKey).start);
  errors.push(...mismatchErrors(checkValue(literal.value, componentSchema), 'defineComponent', place));
  if (errors.length > 0) return { props: {}, errors };
  const { props } = literal.value as ComponentConfig;
  for (const [name, kind] of Object.entries(props)) {
    const detail = problemOf(name, kind);
    if (detail) errors.push(new SampanError('SP1014', detail, place(['props', name], true)));
  }
  return { props, errors };
}

/** Names that Preact or a host keeps for itself; `r` is where the tree stands in the data. */
const taken = ['key', 'ref', 'class', 'className', 'style', 'id', 'slot', 'is', 'r'];

function problemOf(name: string, kind: string): { readonly problem: string; readonly hint: string } | undefined {
  if (name === 'children') {
    const hint = 'Take what is to be shown as data, and leave what stands around it to the page.';
    return { problem: 'a page cannot give children', hint };
  }
  if (taken.includes(name)) return { problem: `a prop cannot be called "${name}"`, hint: 'Give it another name.' };
  if (!/^[A-Za-z_$][\w$]*$/.test(name))
    return { problem: `"${name}" is no name of a prop`, hint: 'Use letters and digits: `maxCount`.' };
  if (/^on[A-Z]/.test(name) === (kind === 'event')) return undefined;
  return kind === 'event'
    ? {
        problem: `the event "${name}" is not called on…`,
        hint: 'Events begin with `on` and an upper-case letter: `onChoose`.',
      }
    : {
        problem: `"${name}" is called like an event, but is "${kind}"`,
        hint: `Write ${name}: 'event', or call it otherwise.`,
      };
}
