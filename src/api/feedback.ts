// Short messages to the user: toast, loading, modal.

export interface ToastOptions {
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
  /** Default `OK` in the host's language. */
  readonly confirmText?: string;
  readonly cancelText?: string;
}

export interface ModalResult {
  readonly confirmed: boolean;
}

/** What a host implements in `hosts/<id>/api/feedback.ts`. */
export interface FeedbackHost {
  showToast(options: ToastOptions): Promise<void>;
  showLoading(title: string): void;
  hideLoading(): void;
  showModal(options: ModalOptions): Promise<ModalResult>;
}

export { showToast, showLoading, hideLoading, showModal } from '#host/api/feedback';
