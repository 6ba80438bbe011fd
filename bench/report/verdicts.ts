// Compares what was measured with the bars. A bar without a measurement, such as a peer's in a quick run, has no verdict.
import { bars } from '../bars.ts';
import { type OperationId, operationIds, type PageId } from '../operations.ts';
import type { OperationFigures, OutputName, Results } from '../result.ts';
import { geometricMean } from '../samples.ts';
import { type OwnVariant, ownVariants, peerVariants, type VariantId } from '../variants.ts';

export interface Verdict {
  readonly bar: string;
  readonly measured: number;
  readonly limit: number;
  /** The measured figure may be at most the limit, or must be at least. */
  readonly sense: 'at most' | 'at least';
  readonly isMet: boolean;
}

const atMost = (bar: string, measured: number, limit: number): Verdict => ({
  bar,
  measured,
  limit,
  sense: 'at most',
  isMet: measured <= limit,
});

const atLeast = (bar: string, measured: number, limit: number): Verdict => ({
  bar,
  measured,
  limit,
  sense: 'at least',
  isMet: measured >= limit,
});

type Figures = { readonly own: OperationFigures; readonly native: OperationFigures };

/** Ours and native's, or the bar has nothing to compare. */
function figuresOf({ operations }: Results, operation: OperationId, variant: VariantId): Figures {
  const { native, [variant]: own } = operations[operation];
  if (!native || !own) throw new Error(`${operation} of ${variant} was not measured.`);
  return { own, native };
}

const valueFor = (values: Readonly<Partial<Record<string, number>>>, key: string, otherwise: number): number =>
  values[key] ?? otherwise;

function byteVerdicts(results: Results, variant: OwnVariant): Verdict[] {
  const { factor, factors, slack, openingSlack, alipayFactor } = bars.bytes;
  const pages = Object.keys(results.openings) as PageId[];
  return [
    ...operationIds.flatMap((operation) => {
      const { own, native } = figuresOf(results, operation, variant);
      const limit = Math.floor(native.bytes * valueFor(factors, operation, factor)) + valueFor(slack, operation, 0);
      const alipay = results.alipay[operation][variant];
      return [
        atMost(`bytes, ${operation}, ${variant}`, own.bytes, limit),
        atMost(`calls, ${operation}, ${variant}`, own.calls, bars.calls),
        ...(alipay
          ? [atMost(`bytes on alipay, ${operation}, ${variant}`, alipay.bytes, own.bytes * alipayFactor)]
          : []),
      ];
    }),
    ...pages.flatMap((page) => {
      const { native, [variant]: own } = results.openings[page];
      if (!native || !own) return [];
      return [atMost(`bytes, opening ${page}, ${variant}`, own.bytes, native.bytes + openingSlack)];
    }),
  ];
}

function timeVerdicts(results: Results, variant: OwnVariant): Verdict[] {
  const { view, logic } = bars;
  const all = operationIds.map((operation) => ({ operation, ...figuresOf(results, operation, variant) }));
  const viewRatios = all.map(({ own, native }) => own.viewMs / native.viewMs);
  const logicRatios = all.map(({ own, native }) => own.logicMs / native.logicMs);
  const { own, native } = figuresOf(results, 'create', variant);
  return [
    atMost(`view, geometric mean, ${variant}`, geometricMean(viewRatios), view.geometricMean),
    ...all.map((each) =>
      atMost(`view ms, ${each.operation}, ${variant}`, each.own.viewMs, each.native.viewMs * view.each + view.slackMs),
    ),
    atMost(`logic, geometric mean, ${variant}`, geometricMean(logicRatios), logic.geometricMean),
    atMost(`logic, create, ${variant}`, own.logicMs / native.logicMs, logic.create[variant]),
  ];
}

function outputVerdicts(results: Results): Verdict[] {
  return Object.entries(bars.outputs).flatMap(([name, hosts]) =>
    Object.entries(hosts).flatMap(([host, limit]: [string, { raw: number; gzip: number }]) => {
      const size = results.outputs[name as OutputName]?.[host];
      if (!size) return [];
      return [
        atMost(`kB raw, ${name}, ${host}`, size.raw / 1000, limit.raw),
        atMost(`kB gzip, ${name}, ${host}`, size.gzip / 1000, limit.gzip),
      ];
    }),
  );
}

function peerTimeVerdicts(results: Results, variant: OwnVariant): Verdict[] {
  const { view, logic } = bars;
  const peerOf = (operation: OperationId, peer: VariantId) => results.operations[operation][peer];
  return [
    ...view.peer.operations.flatMap((operation) => {
      const peer = peerOf(operation, view.peer.variant);
      const { own } = figuresOf(results, operation, variant);
      const bar = `view of ${view.peer.variant} against ${variant}, ${operation}`;
      return peer ? [atLeast(bar, peer.viewMs / own.viewMs, view.peer.factor)] : [];
    }),
    ...logic.peer.operations.flatMap((operation) => {
      const peer = peerOf(operation, logic.peer.variant);
      const { own } = figuresOf(results, operation, variant);
      const bar = `logic ms against ${logic.peer.variant}, ${operation}, ${variant}`;
      return peer ? [atMost(bar, own.logicMs, peer.logicMs)] : [];
    }),
  ];
}

function buildVerdicts({ builds }: Results, variant: OwnVariant): Verdict[] {
  const own = builds[variant];
  if (!own) return [];
  const { cold, rebuildFactor, peakMiB, packages } = bars.builds;
  const slow = builds[cold.variant]?.coldSeconds[cold.host];
  const allHosts = Object.values(own.coldSeconds).reduce((sum, seconds) => sum + seconds, 0);
  const { rebuildMs } = own;
  const rebuilds = peerVariants.flatMap((peer) => builds[peer]?.rebuildMs ?? []);
  return [
    ...(slow === undefined
      ? []
      : [atLeast(`cold build of ${cold.variant} against ${variant}`, slow / allHosts, cold.factor)]),
    ...(rebuildMs === null
      ? []
      : rebuilds.map((ms) => atLeast(`rebuild of a peer against ${variant}`, ms / rebuildMs, rebuildFactor))),
    ...(own.peakMiB === null ? [] : [atMost(`peak MiB of the build, ${variant}`, own.peakMiB, peakMiB)]),
    ...(own.packages === null ? [] : [atMost(`packages installed, ${variant}`, own.packages, packages)]),
  ];
}

export const verdictsOn = (results: Results): Verdict[] => [
  ...ownVariants.flatMap((variant) => [
    ...byteVerdicts(results, variant),
    ...timeVerdicts(results, variant),
    ...peerTimeVerdicts(results, variant),
    ...buildVerdicts(results, variant),
  ]),
  ...outputVerdicts(results),
];
