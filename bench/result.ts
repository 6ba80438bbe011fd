// The shape of what is measured: bench/results.json and `--json`.
import type { Opening, Sent } from './engine/record.ts';
import type { OperationId, PageId } from './operations.ts';
import type { HelloVariant, VariantId } from './variants.ts';

export interface Times {
  /** ms from the tap to the end of the last setData, in Node. */
  readonly logicMs: number;
  /** ms that the view takes for the operation's setData, layout included, in Chromium. */
  readonly viewMs: number;
}

export interface OperationFigures extends Sent, Times {}

export interface Size {
  /** Bytes of all files that are uploaded or served. */
  readonly raw: number;
  /** The same, each file compressed by itself. */
  readonly gzip: number;
}

export interface BuildFigures {
  /** From an empty folder, in processes of its own: by host, or by hosts that are built together. */
  readonly coldSeconds: Readonly<Record<string, number>>;
  /** All processes of the build together. */
  readonly peakMiB: number | null;
  /** From a page's changed file to its written output, in watch mode. */
  readonly rebuildMs: number | null;
  readonly packages: number | null;
}

export type OutputName = VariantId | HelloVariant;
export type ByVariant<T> = Partial<Record<VariantId, T>>;

export interface Results {
  readonly operations: Record<OperationId, ByVariant<OperationFigures>>;
  /** What is sent on alipay. */
  readonly alipay: Record<OperationId, ByVariant<Sent>>;
  readonly openings: Record<PageId, ByVariant<Opening>>;
  /** Native, measured a second time in the same turns: how far two measurements of the same lie apart. */
  readonly control: Record<OperationId, Times>;
  readonly outputs: Partial<Record<OutputName, Record<string, Size>>>;
  readonly builds: ByVariant<BuildFigures>;
}
