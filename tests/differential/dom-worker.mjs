// Renders test apps by Preact alone, in jsdom: the meaning that blocks are compared with. A process of its own, because Preact's
// options are one for a process, and the mini-program runtime sets them.
import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
const wait = globalThis.setTimeout;
Object.assign(globalThis, {
  window,
  document: window.document,
  requestAnimationFrame: setImmediate,
  cancelAnimationFrame: clearImmediate,
  // At once is soon enough: effects wait for a timer each time.
  setTimeout: (task, delay = 0) => (delay > 0 ? wait(task, delay) : setImmediate(task)),
});

const [preact, jsx, hooks, compat, signals] = await Promise.all([
  import('preact'),
  import('preact/jsx-runtime'),
  import('preact/hooks'),
  import('preact/compat'),
  import('@preact/signals'),
]);

// Signals put their values into the props of the vnode that they meet, and Preact makes a vnode that is shown in two places anew from
// the same props: the second would never change. Not so here.
const { options } = preact.default ?? preact;
const diff = options.__b;
const made = Symbol('made');
options.__b = (vnode) => {
  if (typeof vnode.type === 'string') {
    const props = vnode.props[made] ?? vnode.props;
    // A clone has props of its own.
    vnode.props = Object.defineProperty({ ...props }, made, { value: props });
  }
  diff?.(vnode);
};

const components = new Proxy({}, { get: (_, name) => name.replace(/\B([A-Z])/g, '-$1').toLowerCase() });

const settle = async () => {
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setImmediate(resolve));
};

const isFlag = new Set(['hidden', 'disabled']);

/** Browsers tell some events in two forms. */
const eventsOf = (type) => (type === 'focus' ? ['focus', 'focusin'] : type === 'blur' ? ['blur', 'focusout'] : [type]);

const doesBubble = (type) => !['scroll', 'focus', 'blur'].includes(type);

function shownOf(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1) return '';
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name, isFlag.has(name) ? 'true' : value]),
  );
  // What is typed is no attribute.
  if (node.localName === 'input' || node.localName === 'textarea') {
    attributes.value = node.type === 'checkbox' ? '' : node.value;
    attributes.checked = String(node.checked === true);
  }
  if (node.style?.cssText) attributes.style = node.style.cssText;
  return { tag: node.localName, attributes, children: [...node.childNodes].map(shownOf) };
}

async function run(body) {
  const log = [];
  const exports = {};
  const root = document.createElement('div');
  const probe = {
    log: (text) => log.push(text),
    fire: (type, selector) => {
      const element = root.querySelector(selector);
      for (const name of element ? eventsOf(type) : [])
        element.dispatchEvent(new window.Event(name, { bubbles: doesBubble(name) }));
      if (!element) log.push(`nothing is ${selector}`);
    },
  };
  const modules = {
    preact,
    'preact/jsx-runtime': jsx,
    'preact/hooks': hooks,
    'preact/compat': compat,
    '@preact/signals': signals,
    'sampan/components': components,
    probe,
  };
  new Function('modules', 'exports', body)(modules, exports);
  const steps = [];
  const record = async () => {
    await settle();
    steps.push({ shown: [...root.childNodes].map(shownOf), log: log.splice(0) });
  };
  preact.render(preact.h(exports.default, null), root);
  await record();
  while (steps.length < 10 && exports.next()) await record();
  preact.render(null, root);
  await settle();
  steps.push({ shown: [], log: log.splice(0) });
  return steps;
}

parentPort.on('message', async ({ id, body }) => {
  try {
    parentPort.postMessage({ id, steps: await run(body) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.stack ?? error) });
  }
});
