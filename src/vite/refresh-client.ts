// The browser's side of hot updates, as the text of a module: prefresh's runtime behind the two functions that Oxc's refresh
// transform calls. Pure.

export const refreshId = '/@sampan/refresh.js';

/** `$RefreshReg$(type, id)` names a component of a module, `$RefreshSig$()` follows the hooks that it calls. */
export const emitRefreshClient = (): string => `import '@prefresh/core';
import { flush } from '@prefresh/utils';

const runtime = () => self.__PREFRESH__;

export const register = (file) => (type, name) => runtime().register(type, file + ' ' + name);

export function signature() {
  let component;
  let hasCustomHooks = false;
  let isComplete = false;
  return (type, key, forceReset, customHooks) => {
    if (typeof key === 'string') {
      if (!component) {
        component = type;
        hasCustomHooks = typeof customHooks === 'function';
      }
      if (type) runtime().sign(type, key, forceReset, customHooks, 'begin');
    } else if (!isComplete && hasCustomHooks) {
      isComplete = true;
      runtime().sign(component, undefined, undefined, undefined, 'needsHooks');
    }
    return type;
  };
}

export function update() {
  try {
    flush();
  } catch (error) {
    console.error(error);
    location.reload();
  }
}
`;

/** Code of a module that Oxc has prepared, with what it calls and the acceptance of its own updates. */
export const wrapRefreshed = (code: string, file: string): string =>
  `import { register as $sampanRegister, signature as $RefreshSig$, update as $sampanUpdate } from ${JSON.stringify(refreshId)};` +
  `const $RefreshReg$ = $sampanRegister(${JSON.stringify(file)});` +
  `${code}\nif (import.meta.hot) import.meta.hot.accept(() => $sampanUpdate());\n`;
