// The whole table of a primitive's props and events, in Markdown: for its page of documentation.
import { defaultText, factsOf, typeText } from './arg-types.ts';
import type { EventSpec, PropSpec } from '../src/core/primitives.table.ts';
import { targets, type Fact } from '../src/hosts/primitive-facts.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const hosts = (own: readonly string[]): string => (own.length === targets.length ? 'all' : own.join(', '));

const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const propRow = (fact: Fact<PropSpec>): string[] => [
  code(fact.name),
  code(typeText(fact.spec, fact.values)),
  code(defaultText(fact)),
  fact.spec.unit ?? '',
  hosts(fact.hosts),
  cell(fact.spec.doc + (fact.spec.live ? ' The host changes it, too.' : '')),
];

const eventRow = ({ name, spec, hosts: own }: Fact<EventSpec>): string[] => [
  code(name),
  code(spec.detail ?? ''),
  hosts(own),
  cell(spec.doc),
];

export function propsMarkdown(component: unknown): string {
  const facts = factsOf(component);
  if (!facts) return '';
  const { props, events, pages } = facts;
  const parts = [
    props.length > 0
      ? `### Props\n\n${table(['prop', 'type', 'default', 'unit', 'hosts', 'what it is'], props.map(propRow))}`
      : '',
    events.length > 0
      ? `### Events\n\n${table(['event', 'detail', 'hosts', 'when it comes'], events.map(eventRow))}`
      : '',
    'Every element also takes `id`, `class`, `style`, `hidden`, `data-*`, `aria-*` and the events of touch.',
    pages.length > 0 ? `Official pages: ${pages.map((page) => `<${page}>`).join(' · ')}` : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}
