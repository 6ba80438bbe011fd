// The shop's journey, the same for every host: what a customer does, and what they read after each step.
import type { AppDriver } from '../../src/testing/driver.ts';

export interface JourneyStep {
  readonly step: string;
  readonly texts: readonly string[];
}

export interface JourneyOptions {
  /** Called when a step is done. */
  readonly onStep?: (step: JourneyStep) => void;
}

type Step = readonly [name: string, run: (app: AppDriver) => Promise<void>];

const steps: readonly Step[] = [
  ['home', (app) => app.waitFor('每日坚果 综合果仁')],
  [
    'scroll for more',
    async (app) => {
      await app.scrollToEnd();
      await app.waitFor('香辣豆干');
    },
  ],
  [
    'open a product',
    async (app) => {
      await app.tap('#product-2');
      await app.waitFor('商品详情');
    },
  ],
  [
    'choose flavour and size',
    async (app) => {
      await app.tap('#flavour-1');
      await app.tap('#size-1');
      await app.waitFor('¥65.90');
    },
  ],
  [
    'add twice',
    async (app) => {
      await app.tap('#add');
      await app.tap('#add');
      await app.waitFor(/^2$/);
      expectEqual(await app.toast(), '已加入购物车');
    },
  ],
  [
    'back, another category',
    async (app) => {
      await app.back();
      await app.waitFor('香辣豆干');
      await badgeIs(app, '2');
      await app.tap('冲饮茶点');
      await app.waitFor('到底了');
    },
  ],
  [
    'add another product',
    async (app) => {
      await app.tap('#product-28');
      await app.waitFor('商品详情');
      await app.tap('#quantity-more');
      await app.tap('#add');
      await app.waitFor(/^4$/);
    },
  ],
  [
    'cart',
    async (app) => {
      await app.tap('#to-cart');
      await app.waitFor('结算 (4)');
      await badgeIs(app, '4');
    },
  ],
  [
    'change a quantity',
    async (app) => {
      await app.tap('#count-2-1-1-more');
      await app.waitFor('结算 (5)');
    },
  ],
  [
    'choose one of two',
    async (app) => {
      await app.tap('#choose-28-0-0');
      await app.waitFor('结算 (3)');
      expectEqual(await app.checked('#all'), false);
    },
  ],
  [
    'choose all',
    async (app) => {
      await app.tap('#all');
      await app.waitFor('结算 (5)');
      expectEqual(await app.checked('#choose-28-0-0'), true);
    },
  ],
  [
    'remove one',
    async (app) => {
      await app.answer('confirm', 'modal');
      await app.tap('#remove-28-0-0');
      await app.waitFor('结算 (3)');
      await badgeIs(app, '3');
    },
  ],
  [
    'check out with a wrong phone',
    async (app) => {
      await app.tap('#checkout');
      await app.waitFor('收货信息');
      await app.type('#name', '林小舟');
      await app.type('#phone', '1380013');
      await app.type('#address', '杭州市西湖区文三路 1 号');
      await app.type('#note', '请放前台');
      await app.tap('#pay');
      await app.waitFor('请填写 11 位手机号');
    },
  ],
  [
    'correct it',
    async (app) => {
      await app.type('#phone', '13800138000');
      await until(async () => !(await app.texts()).includes('请填写 11 位手机号'), 'the message is gone');
      expectEqual(await app.value('#name'), '林小舟');
    },
  ],
  [
    'pay',
    async (app) => {
      await app.answer('confirm', 'pay');
      await app.tap('#pay');
      await app.waitFor('待发货');
      expectEqual(await app.toast(), '支付成功');
    },
  ],
  [
    'back to an empty cart',
    async (app) => {
      await app.back();
      await app.waitFor('购物车还空着');
      await badgeIs(app, undefined);
    },
  ],
  [
    'profile',
    async (app) => {
      await app.tab('我的');
      await app.waitFor('小舟会员 1 号');
    },
  ],
  [
    'points',
    async (app) => {
      await app.tap('#to-points');
      await app.waitFor('当前积分');
    },
  ],
  [
    'home again',
    async (app) => {
      await app.back();
      await app.tab('首页');
      await app.waitFor('到底了');
    },
  ],
];

/**
 * Runs the journey on an app that was just opened.
 *
 * @throws when a step does not come to its end, with the step's name and what stood on the page.
 */
export async function runJourney(app: AppDriver, { onStep }: JourneyOptions = {}): Promise<JourneyStep[]> {
  const done: JourneyStep[] = [];
  for (const [step, run] of steps) {
    try {
      await run(app);
    } catch (cause) {
      const seen = await app.texts().catch(() => []);
      throw new Error(
        `journey on ${app.host} (${app.engine}), step "${step}"; on the page: ${seen.join(' | ')}; errors: ${app.errors().join(' | ') || 'none'}`,
        { cause },
      );
    }
    const entry = { step, texts: await app.texts() };
    done.push(entry);
    onStep?.(entry);
  }
  return done;
}

export const stepCount = steps.length;

function expectEqual<T>(seen: T, wanted: T): void {
  if (seen !== wanted) throw new Error(`expected ${JSON.stringify(wanted)}, saw ${JSON.stringify(seen)}`);
}

/** A badge is set by an effect: it may come a moment after the page. */
const badgeIs = (app: AppDriver, wanted: string | undefined): Promise<void> =>
  until(async () => (await app.tabBadge('购物车')) === wanted, `the cart's badge is ${wanted}`);

async function until(isTrue: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
