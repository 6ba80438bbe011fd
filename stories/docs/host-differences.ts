// What hosts do not have in common, from the same tables that the compiler and the types are made of.
import { allPrimitiveFacts } from '../../src/hosts/primitive-facts.ts';

const { facts, targets } = allPrimitiveFacts();
const pascal = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => `\`${name}\``).join(', ');

/** Props and events that only one host has, a line for each component. */
export function onlyTable(host: string): string {
  const rows = facts.flatMap(({ tag, hosts, props, events }) => {
    const own = [...props, ...events].filter(({ hosts: having }) => having.length === 1 && having[0] === host);
    return hosts.length > 1 && own.length > 0 ? [`| ${pascal(tag)} | ${names(own)} |`] : [];
  });
  return ['| component | only there |', '| --- | --- |', ...rows].join('\n');
}

/** Defaults that hosts set differently. */
export function defaultsTable(): string {
  const rows = facts.flatMap(({ tag, props }) =>
    props
      .filter(({ defaults }) => defaults)
      .map(({ name, spec, defaults = {} }) => {
        const value = (host: string): string => `\`${String(defaults[host] ?? spec.default ?? '')}\``;
        return `| ${pascal(tag)} | \`${name}\` | ${targets.map(value).join(' | ')} |`;
      }),
  );
  return [
    `| component | prop | ${targets.join(' | ')} |`,
    `| --- | --- | ${targets.map(() => '---').join(' | ')} |`,
    ...rows,
  ].join('\n');
}

/** The tables of a host's README, from the first heading on. */
export const quirksOf = (readme: string): string =>
  readme.slice(readme.indexOf('\n## ')).replaceAll(/\]\((?!https?:)[^)]*\)/g, ']');
