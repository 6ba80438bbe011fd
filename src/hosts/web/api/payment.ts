// Payment on the web: the merchant's cashier page in a dialog. What it says is taken from its own origin and window only.
import type { PaymentHost, PayResult } from '../../../api/payment.ts';
import { SampanError } from '../../../core/errors.ts';
import { openDialog } from '../shell/dialog.ts';
import { element } from '../shell/dom.ts';
import * as texts from '../shell/texts.ts';

type Answer = { readonly status: PayResult['status'] } | { readonly refused: string };

function parseAnswer(data: unknown): Answer | undefined {
  const { sampan, status } = (data ?? {}) as { sampan?: unknown; status?: unknown };
  if (sampan !== 'pay') return undefined;
  return status === 'paid' || status === 'cancelled' || status === 'pending'
    ? { status }
    : { refused: `the cashier says "${String(status)}"` };
}

function parseUrl(url: string): URL {
  try {
    const parsed = new URL(url, location.href);
    // No `javascript:` in a page of ours.
    if (/^https?:$/.test(parsed.protocol)) return parsed;
  } catch {
    // Refused below.
  }
  throw new SampanError('SP5007', { reason: `"${url}" is no address of a cashier` });
}

export const pay: PaymentHost['pay'] = async ({ web }) => {
  if (!web) throw new SampanError('SP5008', { api: 'pay() with this order', capability: 'pay' });
  const url = parseUrl(web.url);
  const dialog = openDialog<Answer>(
    { class: 'sp-cashier', 'data-sampan-cashier': '', 'aria-label': texts.cashier() },
    { status: 'cancelled' },
  );
  const frame = element('iframe', {
    class: 'sp-cashier-frame',
    title: texts.cashier(),
    src: url.href,
    allow: 'payment',
  });
  const close = element('button', {
    type: 'button',
    class: 'sp-cashier-close',
    'data-sampan-cancel': '',
    'aria-label': texts.close(),
  });
  const onMessage = ({ data, origin, source }: MessageEvent): void => {
    const answer = origin === url.origin && source === frame.contentWindow ? parseAnswer(data) : undefined;
    if (answer) dialog.close(answer);
  };
  close.addEventListener('click', () => dialog.close({ status: 'cancelled' }));
  addEventListener('message', onMessage);
  dialog.node.append(
    element(
      'header',
      { class: 'sp-cashier-bar' },
      element('h2', { class: 'sp-cashier-title' }, texts.cashier()),
      close,
    ),
    frame,
  );
  dialog.node.showModal();
  const answer = await dialog.answer;
  removeEventListener('message', onMessage);
  if ('refused' in answer) throw new SampanError('SP5007', { reason: answer.refused });
  return answer;
};
