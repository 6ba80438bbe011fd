// Names that only browsers define, and what to use instead. What is missing here, mini-program hosts have, or code rarely names it.

const storage = 'Use getStorage and setStorage of sampan/api.';
const network = 'Use request of sampan/api.';
const routing = 'Use navigate, redirect, back and useParams of sampan.';
const dialogs = 'Use showModal and showToast of sampan/api.';
const elements = 'Give elements a ref, a class or a prop instead of reaching for the DOM.';
const own = 'Put this code into a file of the web host (`name.web.ts`), or guard it with `typeof`.';

export const browserGlobals: Readonly<Record<string, string>> = {
  document: elements,
  window: own,
  self: own,
  localStorage: storage,
  sessionStorage: storage,
  indexedDB: storage,
  fetch: network,
  XMLHttpRequest: network,
  WebSocket: network,
  EventSource: network,
  location: routing,
  history: routing,
  navigator: own,
  alert: dialogs,
  confirm: dialogs,
  prompt: dialogs,
  requestAnimationFrame: 'Use setTimeout, or a CSS transition or animation.',
  cancelAnimationFrame: 'Use setTimeout, or a CSS transition or animation.',
  matchMedia: 'Use CSS media queries.',
  getComputedStyle: elements,
  customElements: elements,
  HTMLElement: elements,
  MutationObserver: elements,
  IntersectionObserver: elements,
  ResizeObserver: elements,
  DOMParser: elements,
  FormData: own,
  FileReader: own,
  URL: 'Build and read addresses as texts; encodeURIComponent is there.',
  URLSearchParams: 'Build and read queries as texts; encodeURIComponent is there.',
};
