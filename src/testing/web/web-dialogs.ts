// Answers the web host's dialogs as the test said, by pressing what a user would press.
import type { Page } from 'playwright';
import type { Answer, DialogKind } from '../driver.ts';
import { createHostUi } from '../host/host-ui.ts';

export interface WebDialogs {
  answer(dialog: Answer, kind: DialogKind): void;
}

const statuses = { confirm: 'paid', cancel: 'cancelled' } as const;

export async function answerDialogs(page: Page, errors: string[]): Promise<WebDialogs> {
  const { answer, take } = createHostUi();
  const press = { modal: pressModal, pay: pressCashier };
  await page.exposeFunction('sampanDialog', (kind: DialogKind) => {
    press[kind](page, take(kind)).catch((error: unknown) => {
      if (!page.isClosed()) errors.push(`the ${kind} dialog could not be answered: ${String(error)}`);
    });
  });
  return { answer };
}

async function pressModal(page: Page, answer: Answer): Promise<void> {
  const buttons = page.locator('[data-sampan-modal]:not([hidden])').last();
  const wanted = buttons.locator(`[data-sampan-${answer}]`);
  // A modal without a cancel button can only be confirmed.
  await ((await wanted.count()) > 0 ? wanted : buttons.locator('[data-sampan-confirm]')).tap();
}

/** A cashier's buttons carry `data-status`; one without them is answered in its name. */
async function pressCashier(page: Page, answer: Answer): Promise<void> {
  const element = await page.locator('[data-sampan-cashier] iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the cashier has no frame');
  await frame.waitForLoadState('load');
  const status = statuses[answer];
  const button = frame.locator(`[data-status="${status}"]`);
  if ((await button.count()) > 0) await button.tap();
  else await frame.evaluate((data) => parent.postMessage(data, '*'), { sampan: 'pay', status });
}
