import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { mount } from '../../../../tests/browser/mount.ts';
import { hideLoading, showLoading, showModal, showToast } from './feedback.ts';
import { pay } from './payment.ts';

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const cashier = '/tests/browser/cashier.html';

it('a toast is announced, lies over dialogs, lets taps through, and goes', async () => {
  const modal = showModal({ content: 'Sure?' });
  await showToast({ title: 'Added', icon: 'success', duration: 150 });
  const toast = find('[data-sampan-toast]')!;
  expect(toast.closest('[role=status]')!.matches(':popover-open')).toBe(true);
  const { x, y } = toast.getBoundingClientRect();
  expect(document.elementFromPoint(x + 5, y + 5)).not.toBe(toast);
  await expect.poll(() => find('[data-sampan-toast]')).toBeNull();
  find('[data-sampan-confirm]')!.click();
  await modal;
});

it('loading gives way to a toast, and hiding it does not take the toast away', async () => {
  showLoading('Loading');
  expect(find('[data-sampan-loading]')!.textContent).toBe('Loading');
  await showToast({ title: 'Done' });
  hideLoading();
  expect(find('[data-sampan-loading]')).toBeNull();
  expect(find('[data-sampan-toast]')!.textContent).toBe('Done');
});

it('a modal takes the focus, keeps it, and gives it back', async () => {
  mount(<button id="opener" type="button" />);
  document.getElementById('opener')!.focus();
  const modal = showModal({ title: 'Remove', content: 'Remove it?', confirmText: 'Yes', cancelText: 'No' });
  const dialog = find('[data-sampan-modal]')!;
  expect(document.activeElement?.textContent).toBe('Yes');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(dialog.contains(document.activeElement) || document.activeElement === document.body).toBe(true);
  expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).toBe('Remove');
  expect(document.getElementById(dialog.getAttribute('aria-describedby')!)!.textContent).toBe('Remove it?');
  await userEvent.keyboard('{Escape}');
  expect(await modal).toEqual({ confirmed: false });
  expect(document.activeElement?.id).toBe('opener');
  expect(find('[data-sampan-modal]')).toBeNull();
});

it('a modal with one button is answered by Escape as by that', async () => {
  const modal = showModal({ content: 'Done', showCancel: false });
  await userEvent.keyboard('{Escape}');
  expect(await modal).toEqual({ confirmed: true });
});

it('text in dialogs stays text', async () => {
  const modal = showModal({ title: '<b>1</b>', content: '<img src=x>' });
  expect(find('[data-sampan-modal] img, [data-sampan-modal] b')).toBeNull();
  find('[data-sampan-cancel]')!.click();
  await modal;
});

it.each(['close', 'Escape'])('the cashier can be left by %s', async (how) => {
  const payment = pay({ web: { url: `${cashier}?status=wait` } });
  await expect.poll(() => find('[data-sampan-cashier] iframe')).not.toBeNull();
  if (how === 'close') find('[data-sampan-cancel]')!.click();
  else await userEvent.keyboard('{Escape}');
  expect(await payment).toEqual({ status: 'cancelled' });
  expect(find('[data-sampan-cashier]')).toBeNull();
});

it('believes the cashier only', async () => {
  const payment = pay({ web: { url: `${cashier}?status=wait` } });
  const frame = find('[data-sampan-cashier] iframe') as HTMLIFrameElement;
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const say = (init: MessageEventInit): unknown =>
    dispatchEvent(new MessageEvent('message', { data: { sampan: 'pay', status: 'paid' }, ...init }));
  say({ origin: location.origin, source: window });
  say({ origin: 'https://evil.example', source: frame.contentWindow });
  say({ origin: location.origin, source: frame.contentWindow, data: 'paid' });
  await drawn();
  expect(find('[data-sampan-cashier]')).not.toBeNull();
  say({ origin: location.origin, source: frame.contentWindow });
  expect(await payment).toEqual({ status: 'paid' });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('takes no %s for a cashier', async (url) => {
  await expect(pay({ web: { url } })).rejects.toMatchObject({ code: 'SP5007' });
  expect(find('[data-sampan-cashier]')).toBeNull();
});
