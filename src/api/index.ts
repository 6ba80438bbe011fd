export { request, type RequestOptions, type Response, type AbortSignalLike } from './request.ts';
export { getStorage, setStorage, removeStorage, clearStorage } from './storage.ts';
export { showToast, showLoading, hideLoading, showModal, type ToastOptions, type ModalOptions, type ModalResult } from './feedback.ts';
export { login, type LoginResult } from './account.ts';
export { pay, type PayOrder, type PayResult } from './payment.ts';
