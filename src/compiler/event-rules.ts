// What the tree must know to hear a host's events as ours: from the host's table of a tag to the block's facts.
import type { NeutralRule, TemplateValue } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';

export type NeutralRules = Readonly<Record<string, NeutralRule>>;

/**
 * Rules by the host's type, for the events of one element; undefined where the host's are ours.
 *
 * @param types our types, lower-case
 * @param props of the element, as planned; undefined where only run time knows them
 */
export function neutralRules(
  { primitives }: Dialect,
  tag: string,
  types: readonly string[],
  props: Readonly<Record<string, TemplateValue>> | undefined,
): NeutralRules | undefined {
  const { names = {}, details = {} } = primitives.tags[tag] ?? {};
  const hostNames = new Map(Object.entries(names).map(([name, own]) => [name.toLowerCase(), own.toLowerCase()]));
  const rules: Record<string, NeutralRule> = {};
  for (const type of types) {
    const hostType = hostNames.get(`on${type}`) ?? type;
    const { keys, types: others = [], has, only = {} } = details[type] ?? {};
    const isMeant = Object.entries(only).every(
      ([prop, values]) => props && values.some((value) => value === (props[prop] ?? '')),
    );
    const isPlain = !isMeant || (keys === undefined && has === undefined);
    const rule: NeutralRule = isPlain ? [type] : has === undefined ? [type, keys ?? {}] : [type, keys ?? {}, has];
    for (const one of [hostType, ...others]) if (one !== type || !isPlain) rules[one] = rule;
  }
  return Object.keys(rules).length > 0 ? rules : undefined;
}
