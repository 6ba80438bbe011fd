// The contract of toast, loading and modal, for every host.
import { describe, expect, it } from 'vitest';
import type { FeedbackHost, ModalOptions, ToastOptions } from '../../src/api/feedback.ts';

export interface FeedbackSetup {
  readonly api: FeedbackHost;
  /** The toast that the user sees. */
  toast(): Pick<ToastOptions, 'title' | 'icon'> | undefined;
  /** The loading text that the user sees. */
  loading(): string | undefined;
  /** The user answers the next modal so. */
  answerModal(answer: 'confirm' | 'cancel'): void;
  /** What the last modal showed; texts that were the host's own may be left out. */
  modal(): ModalOptions | undefined;
}

export function feedbackContract({ api, toast, loading, answerModal, modal }: FeedbackSetup): void {
  describe('toast', () => {
    it.each(['none', 'success', 'error'] as const)('shows with the icon %s', async (icon) => {
      await api.showToast({ title: `盐 ${icon}`, icon, duration: 200 });
      expect(toast()).toEqual({ title: `盐 ${icon}`, icon });
    });

    it('has no icon by default, and takes the place of the one before', async () => {
      await api.showToast({ title: 'first', icon: 'success' });
      await api.showToast({ title: 'second' });
      expect(toast()).toEqual({ title: 'second', icon: 'none' });
    });

    it('does not wait until it has gone', async () => {
      const start = Date.now();
      await api.showToast({ title: 'long', duration: 3000 });
      expect(Date.now() - start).toBeLessThan(1000);
    });
  });

  describe('loading', () => {
    it('shows until it is hidden', async () => {
      api.showLoading('加载中');
      await expect.poll(loading).toBe('加载中');
      api.hideLoading();
      await expect.poll(loading).toBeUndefined();
    });

    it('may be hidden when it is not shown', () => expect(() => api.hideLoading()).not.toThrow());
  });

  describe('modal', () => {
    it.each([
      ['confirm', true],
      ['cancel', false],
    ] as const)('%s gives confirmed: %s', async (answer, confirmed) => {
      answerModal(answer);
      const options = { title: '删除', content: '删除这件商品？', confirmText: '删除', cancelText: '保留' };
      expect(await api.showModal(options)).toEqual({ confirmed });
      expect(modal()).toMatchObject(options);
    });

    it('shows without a title and with the host’s own texts', async () => {
      answerModal('confirm');
      expect(await api.showModal({ content: 'Sure?' })).toEqual({ confirmed: true });
      expect(modal()).toMatchObject({ content: 'Sure?', showCancel: true });
    });

    it('without a cancel button it can only be confirmed', async () => {
      answerModal('confirm');
      expect(await api.showModal({ content: 'Done', showCancel: false, confirmText: '好' })).toEqual({
        confirmed: true,
      });
      expect(modal()).toMatchObject({ content: 'Done', showCancel: false });
    });
  });
}
