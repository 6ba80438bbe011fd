export { createAbort, type Abort, type AbortSignalLike } from './abort.ts';
export { login, type LoginResult } from './account.ts';
export { supports, type Capability } from './capability.ts';
export {
  hideLoading,
  showLoading,
  showModal,
  showToast,
  type ModalOptions,
  type ModalResult,
  type ToastOptions,
} from './feedback.ts';
export { setMapProvider, type DrawnMap, type MapListener, type MapProvider, type MapView } from './map.ts';
export { pay, type PayOrder, type PayResult } from './payment.ts';
export { request, type RequestOptions, type Response } from './request.ts';
export { clearStorage, getStorage, removeStorage, setStorage } from './storage.ts';
