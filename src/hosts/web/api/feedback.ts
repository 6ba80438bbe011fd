// Toast, loading and modal, drawn by us.
import type { FeedbackHost } from '../../../api/feedback.ts';
import { openDialog } from '../shell/dialog.ts';
import { element } from '../shell/dom.ts';
import * as texts from '../shell/texts.ts';
import '../primitives/tokens.css';
import '../shell/feedback.css';

/** Where toast and loading stand. It stays in the document: screen readers announce changes in what they know. */
let place: HTMLElement | undefined;
/** Takes the toast away again. Undefined whenever none is shown. */
let timer: ReturnType<typeof setTimeout> | undefined;

function show(content: HTMLElement | undefined): void {
  clearTimeout(timer);
  timer = undefined;
  if (!place?.isConnected) {
    if (!content) return;
    place = element('div', { class: 'sp-toasts', role: 'status', popover: 'manual' });
    document.body.append(place);
  }
  place.replaceChildren(...(content ? [content] : []));
  // Above an open dialog, where the browser can.
  place.hidePopover?.();
  if (content) place.showPopover?.();
}

export const showToast: FeedbackHost['showToast'] = async ({ title, icon = 'none', duration = 1500 }) => {
  const box = element('div', { class: `sp-toast sp-toast-${icon}`, 'data-sampan-toast': icon }, title);
  show(box);
  timer = setTimeout(() => show(undefined), duration);
};

export const showLoading: FeedbackHost['showLoading'] = (title) => {
  const spinner = element('span', { class: 'sp-spinner', 'aria-hidden': 'true' });
  show(element('div', { class: 'sp-toast sp-toast-loading', 'data-sampan-loading': '' }, spinner, title));
};

export const hideLoading: FeedbackHost['hideLoading'] = () => {
  if (place?.querySelector('[data-sampan-loading]')) show(undefined);
};

let ids = 0;

export const showModal: FeedbackHost['showModal'] = async (options) => {
  const { title, content, showCancel = true, confirmText = texts.ok(), cancelText = texts.cancel() } = options;
  const id = `sp-modal-${++ids}`;
  const names = { 'aria-labelledby': title ? `${id}-title` : `${id}-content`, 'aria-describedby': `${id}-content` };
  // Without a cancel button there is nothing else to answer.
  const dialog = openDialog({ class: 'sp-modal', 'data-sampan-modal': '', ...names }, !showCancel);
  const button = (label: string, kind: string, confirmed: boolean): HTMLButtonElement => {
    const node = element('button', { type: 'button', class: `sp-modal-${kind}`, [`data-sampan-${kind}`]: '' }, label);
    node.addEventListener('click', () => dialog.close(confirmed));
    return node;
  };
  const confirm = button(confirmText, 'confirm', true);
  confirm.autofocus = true;
  dialog.node.append(
    ...(title ? [element('h2', { id: `${id}-title`, class: 'sp-modal-title' }, title)] : []),
    element('p', { id: `${id}-content`, class: 'sp-modal-content' }, content),
    element(
      'div',
      { class: 'sp-modal-actions' },
      showCancel ? button(cancelText, 'cancel', false) : undefined,
      confirm,
    ),
  );
  dialog.node.showModal();
  return { confirmed: await dialog.answer };
};
