// Where an app's JSX fell back to a generic template or to copies and a boundary, why, and what to write instead. Pure.
import type { TemplatePlaces } from '../../compiler/index.ts';
import type { Location } from '../../core/location.ts';
import type { InspectedFallback } from './inspection.ts';

export interface FallbackSource {
  readonly places: TemplatePlaces;
  /** Blocks of this file that are written several times -> how often. */
  readonly copies: ReadonlyMap<string, number>;
  readonly isOwn: boolean;
  locate(offset: number): Location;
}

/** By line. */
export function describeFallbacks({ places, copies, isOwn, locate }: FallbackSource): InspectedFallback[] {
  const generics = places.generics.map((use) => ({ ...use, ...generalAdvice(use.reason, use.name, use.tag) }));
  const nesting = Object.entries(places.blocks).flatMap(([block, offset]) => {
    const count = copies.get(block) ?? 1;
    return count > 1 ? [{ reason: 'nesting' as const, name: block, offset, ...nestingAdvice(count) }] : [];
  });
  return [...generics, ...nesting]
    .sort((a, b) => a.offset - b.offset)
    .map(({ reason, name, offset, because, instead }) => ({
      reason,
      name,
      at: locate(offset),
      isOwn,
      because,
      instead,
    }));
}

type Advice = Pick<InspectedFallback, 'because' | 'instead'>;

function generalAdvice(reason: 'spread' | 'computed' | 'value', name: string, tag: string): Advice {
  switch (reason) {
    case 'spread':
      return {
        because: `The spread may hold any prop, so every prop of <${tag}> is a hole that is sent at run time.`,
        instead: `Name the props: <${name} class={props.class} onTap={props.onTap}>.`,
      };
    case 'computed':
      return {
        because: `Only run time knows which element <${name}> is.`,
        instead: 'Write the choice around elements: {isWide ? <View>…</View> : <Text>…</Text>}.',
      };
    case 'value':
      return {
        because: `${name} is handed on, so only run time knows where it stands and with which props.`,
        instead: `Hand on an element, or a component of your own that writes <${name}> with the props it needs.`,
      };
  }
}

const nestingAdvice = (count: number): Advice => ({
  because: `It shows \`children\` or itself, and the host cuts templates inside themselves: it is written ${count} times.`,
  instead: `Nothing, while it stands inside itself fewer than ${count} times; deeper parts go behind a boundary component. Show a deep tree as a flat list with a depth.`,
});
