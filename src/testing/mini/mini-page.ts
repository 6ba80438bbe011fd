// One open page: the engine's view with the lifecycle of the app's page object.
import type { Engine } from '../engines/engine.ts';
import type { Address } from '../host/address.ts';
import type { MiniPage, Platform } from './platform.ts';

type Attempt = (task: () => void, where: string) => void;

export function openMiniPage(address: Address, engine: Engine, platform: Platform, attempt: Attempt): MiniPage {
  const view = engine.mount(address.path);
  const { instance } = view;
  Object.assign(instance, { route: address.path, options: address.query });
  return {
    address,
    instance,
    element: view.element,
    title: platform.settings(address.path).title,
    refreshing: false,
    call: (hook, argument) => {
      const method = instance[hook];
      if (typeof method === 'function') attempt(() => method.call(instance, argument), `${address.path} ${hook}`);
      if (hook === 'onShow') view.pageLifetime('show');
      if (hook === 'onHide') view.pageLifetime('hide');
    },
    ready: view.ready,
    setVisible: (visible) => view.element.toggleAttribute('hidden', !visible),
    destroy: view.destroy,
  };
}
