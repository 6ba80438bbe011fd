// Short messages to the user: toast, loading, modal.

export interface ToastOptions {
  /** Hosts cut it after two lines; with an icon WeChat shows 7 characters. */
  readonly title: string;
  /** Default `none`. */
  readonly icon?: 'none' | 'success' | 'error';
  /** ms. Default 1500. */
  readonly duration?: number;
}

export interface ModalOptions {
  readonly title?: string;
  readonly content: string;
  /** Default true. */
  readonly showCancel?: boolean;
  /** At most 4 characters (WeChat refuses more). Default: the host's word for OK. */
  readonly confirmText?: string;
  /** At most 4 characters. Default: the host's word for cancel. */
  readonly cancelText?: string;
}

export interface ModalResult {
  /** False when the user cancelled, or left the dialog without a choice. */
  readonly confirmed: boolean;
}

/** What a host implements in `hosts/<id>/api/feedback.ts`. */
export interface FeedbackHost {
  /** Shows a message for a moment; resolves when it stands. Never rejects: nothing depends on a toast. */
  showToast(options: ToastOptions): Promise<void>;
  /** Shows a message until `hideLoading`. On WeChat one takes the place of a toast, and the other way round. */
  showLoading(title: string): void;
  hideLoading(): void;
  /**
   * Asks the user and waits for the answer.
   *
   * @throws SampanError SP5009 when the host does not show the dialog.
   * @example
   * const { confirmed } = await showModal({ content: 'Remove it?' })
   */
  showModal(options: ModalOptions): Promise<ModalResult>;
}

export { showToast, showLoading, hideLoading, showModal } from '#host/api/feedback';
