// A host in memory: opens pages without any engine, keeps the data that a host would hold and logs every commit.
import '@preact/signals';
import type { ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import type { Patch } from '../../core/host.ts';
import { applyPatch } from '../../core/apply-patch.ts';
import { dispatch, type RawEvent } from '../../core/tree/index.ts';
import { parseParams } from '../../runtime/params.ts';
import type { PageConfig } from '../../core/dialect.ts';
import { generics } from '../../runtime/generic.ts';
import { signalHoles } from '../../runtime/signal-holes.ts';
import { skipSame } from '../../runtime/skip-same.ts';
import { createMiniApp, createMiniPage, type HostInstance, type MiniHost } from '../shared/mini-runtime.ts';
import { pageHooks } from '../shared/page-hooks.ts';
import { stopPullDownRefresh } from './api/navigation.ts';

export { pageAddress, pageAddresses } from '../shared/page-address.ts';

const host: MiniHost = {
  stopRefresh: stopPullDownRefresh,
  rules: { rekeyMoved: false, templateCopies: undefined },
};

export const createApp = (app: AppSpec<ComponentType>): object => createMiniApp(host, app);

export function createPage(app: AppSpec<ComponentType>, page: PageSpec<ComponentType>): object {
  generics();
  pageHooks();
  signalHoles();
  skipSame();
  return createMiniPage(host, app, page);
}

type Lifecycle = 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh' | 'onReachBottom';
type PageObject = Record<Lifecycle, () => void> & { data: object; onLoad(query: object): void };

/** A page that is open in memory. */
export interface MemoryPage {
  /** The data as a host holds it: patches applied, values copied. */
  readonly data: Record<string, unknown>;
  /** Every patch, in order. */
  readonly commits: readonly Patch[];
  /** Calls a lifecycle function of the page. */
  emit(name: Lifecycle): void;
  /** Delivers an event to the node with this id. */
  dispatch(event: Partial<RawEvent> & Pick<RawEvent, 'type' | 'node'>): void;
  close(): void;
}

let clock = 0;

/**
 * Opens a page as a host does: load, show, ready.
 *
 * @example
 * const page = openPage(app, { route: '/home', component: Home, config: {} })
 * page.data // { r: … }
 */
export function openPage(
  app: AppSpec<ComponentType>,
  spec: PageSpec<ComponentType> & { readonly config: PageConfig },
  query: Record<string, string> = {},
): MemoryPage {
  const params: PageSpec['params'] = (raw) => parseParams(spec.route, raw, spec.config.params);
  const object = createPage(app, { params, ...spec }) as PageObject;
  const data: Record<string, unknown> = structuredClone(object.data) as Record<string, unknown>;
  const commits: Patch[] = [];
  const instance: HostInstance & PageObject = Object.assign(Object.create(object) as PageObject, {
    setData(patch: object, done?: () => void) {
      const copy = structuredClone(patch) as Patch;
      commits.push(copy);
      applyPatch(data, copy);
      done?.();
    },
  });
  instance.onLoad(query);
  instance.onShow();
  instance.onReady();
  return {
    data,
    commits,
    emit: (name) => instance[name](),
    dispatch(event) {
      const none = { id: '', dataset: {} };
      if (!instance.sampan) return;
      dispatch(instance.sampan.document, {
        detail: {},
        index: '',
        timeStamp: ++clock,
        target: none,
        currentTarget: none,
        ...event,
      });
    },
    close: () => instance.onUnload(),
  };
}
