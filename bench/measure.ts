// Runs every variant in one go: bytes first, then logic time, then view time, all in turns with native.
import { type Opening, openingsIn, record, type Recording, type Sent, sentBy } from './engine/record.ts';
import { timeLogic } from './engine/time.ts';
import { type OperationId, operationIds, type PageId } from './operations.ts';
import type { ByVariant, OperationFigures, Times } from './result.ts';
import { compileView } from './view/compile-view.ts';
import { timeView } from './view/time.ts';
import type { VariantId } from './variants.ts';

export interface MeasuredVariant {
  readonly id: VariantId;
  /** Folder of the output for each host. */
  readonly wechat: string;
  /** Only where what is sent there is compared. */
  readonly alipay?: string;
}

export interface Measurements {
  readonly operations: Record<OperationId, ByVariant<OperationFigures>>;
  readonly alipay: Record<OperationId, ByVariant<Sent>>;
  readonly openings: Record<PageId, ByVariant<Opening>>;
  readonly control: Record<OperationId, Times>;
}

const control = 'native again';
/** Every variant is first, last and each one's neighbour equally often. */
const schedule = { rounds: 14, warmUps: 2 };

type Say = (progress: string) => void;
type Medians = ReadonlyMap<string, ReadonlyMap<OperationId, number>>;

interface Recorded extends MeasuredVariant {
  readonly recordings: readonly Recording[];
  readonly sent: ReadonlyMap<OperationId, Sent>;
  readonly sentOnAlipay: ReadonlyMap<OperationId, Sent> | undefined;
}

async function recordVariant(variant: MeasuredVariant): Promise<Recorded> {
  const { id, wechat, alipay } = variant;
  const recordings = await record(id, wechat, 'wechat');
  const sentOnAlipay = alipay === undefined ? undefined : sentBy(await record(`${id} on alipay`, alipay, 'alipay'));
  return { ...variant, recordings, sent: sentBy(recordings), sentOnAlipay };
}

const timesIn = (logic: Medians, view: Medians, name: string, operation: OperationId): Times => ({
  logicMs: logic.get(name)?.get(operation) ?? Number.NaN,
  viewMs: view.get(name)?.get(operation) ?? Number.NaN,
});

const byOperation = <T>(value: (operation: OperationId) => T): Record<OperationId, T> =>
  Object.fromEntries(operationIds.map((operation) => [operation, value(operation)])) as Record<OperationId, T>;

/** The first variant is native, which is measured twice. */
export async function measure(variants: readonly MeasuredVariant[], say: Say): Promise<Measurements> {
  const recorded: Recorded[] = [];
  for (const variant of variants) {
    say(`bytes of ${variant.id}`);
    recorded.push(await recordVariant(variant));
  }
  const [native] = recorded;
  if (!native) throw new Error('Native is missing.');
  const timed = [
    ...recorded.map((variant) => ({ name: variant.id as string, variant })),
    { name: control, variant: native },
  ];
  say('logic time');
  const logic = await timeLogic(
    timed.map(({ name, variant }) => ({ name, dist: variant.wechat })),
    schedule,
  );
  say('view time');
  const views = timed.map(({ name, variant }) => compileView(name, variant.wechat, variant.recordings));
  const view = await timeView(views, schedule);

  const figures = (operation: OperationId): ByVariant<OperationFigures> =>
    Object.fromEntries(
      recorded.map(({ id, sent }) => [id, { ...sent.get(operation)!, ...timesIn(logic, view, id, operation) }]),
    );
  const openings = recorded.map(({ id, recordings }) => ({ id, pages: openingsIn(recordings) }));
  const opening = (page: PageId): ByVariant<Opening> =>
    Object.fromEntries(openings.map(({ id, pages }) => [id, pages.get(page)!]));
  return {
    operations: byOperation(figures),
    alipay: byOperation((operation) =>
      Object.fromEntries(
        recorded.flatMap(({ id, sentOnAlipay }) => (sentOnAlipay ? [[id, sentOnAlipay.get(operation)!]] : [])),
      ),
    ),
    openings: { hello: opening('hello'), bench: opening('bench'), shop: opening('shop') },
    control: byOperation((operation) => timesIn(logic, view, control, operation)),
  };
}
