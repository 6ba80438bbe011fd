// App and pages of a mini-program host: what `App()` and `Page()` are given. The two hosts
// differ in what an event object looks like and in what their template engines need; they say so here.
import { options, type ComponentType } from 'preact';
import type { AppSpec, PageSpec } from '../../core/app-spec.ts';
import { EVENT_METHODS, eventMethod } from '../../core/event-method.ts';
import type { EventTargetInfo, Sink } from '../../core/host.ts';
import { dispatch, type NodeData, type RawEvent, type TreeDocument, type TreeRules } from '../../core/tree/index.ts';
import { AppTree, type OpenPage } from '../../runtime/app-tree.ts';
import type { PageEventName } from '../../runtime/page-context.ts';
import { pagePart } from '../../runtime/page-part.ts';
import { setRoutes } from '../../runtime/router.ts';
import { turn } from '../../runtime/scheduler.ts';

/** The part of a host's page and component instances that the runtime uses. */
export interface HostInstance {
  setData(patch: object, done?: () => void): void;
  sampan?: OpenPage;
  /** Runs what waits for the view that the page's own data makes. */
  shown?: (() => void) | undefined;
  /** Only while the build renders the page: takes Preact's options, to stop where effects would begin. */
  paint?(options: object): void;
}

/** A host's event object, as far as both hosts agree. */
export interface HostEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly detail?: unknown;
  readonly target?: HostTarget;
  /** It has the number of its block. */
  readonly currentTarget: HostTarget & Required<Pick<HostTarget, 'dataset'>>;
  readonly touches?: unknown;
  readonly changedTouches?: unknown;
}

export interface HostTarget {
  readonly id?: string;
  readonly dataset?: Readonly<Record<string, unknown>>;
  readonly targetDataset?: Readonly<Record<string, unknown>>;
}

export interface MiniHost {
  readonly rules: TreeRules;
  stopRefresh(): void;
  /** A page's `data` where that is no plain object. */
  readonly pageData?: (data: PageData) => unknown;
  /** Our name of an event that every element has, where the host's differs; both lower-case. */
  readonly typeOf?: (type: string) => string;
}

type App = AppSpec<ComponentType>;

/** What a page shows before it is rendered: nothing, or the tree that the build rendered. */
export interface PageData {
  readonly r: NodeData;
}

let pageLoaded: (page: HostInstance) => void = () => {};

/** Sets what runs when a page was rendered for the first time. */
export function onPageLoaded(listener: typeof pageLoaded): void {
  pageLoaded = listener;
}

const trees = new WeakMap<App, AppTree>();

/** The tree is made when the first page opens: a host may start a page before, or without, `onLaunch`. */
const treeOf = (app: App, host: MiniHost): AppTree => {
  let tree = trees.get(app);
  if (!tree) {
    setRoutes(app);
    tree = new AppTree(app, host.rules);
    trees.set(app, tree);
  }
  return tree;
};

/** A host may never answer for a view that is gone; effects of other pages must not wait for it. */
export function createSink(instance: HostInstance): Sink {
  const waiting = new Set<() => void>();
  return {
    instance,
    commit(patch, done) {
      if (!done) return instance.setData(patch);
      const finish = (): void => {
        if (waiting.delete(finish)) done();
      };
      waiting.add(finish);
      // The view is drawn from the page's own data: `onReady` tells when.
      if (Object.keys(patch).length === 0) instance.shown = finish;
      else instance.setData(patch, finish);
    },
    settle: () => [...waiting].forEach((finish) => finish()),
  };
}

/** Without the two keys that are ours. */
function infoOf(id: string | undefined, data: HostTarget['dataset']): EventTargetInfo {
  const dataset: Record<string, unknown> = {};
  for (const key in data) if (key !== 'n' && key !== 'k') dataset[key] = data[key];
  return { id: id || '', dataset };
}

type EventMethod<I> = (this: I, event: HostEvent) => void;

/** What templates bind: a function for each event element of a block, and one for all else. */
export function eventMethods<I>(
  host: MiniHost,
  documentOf: (instance: I) => TreeDocument | undefined,
): Record<string, EventMethod<I>> {
  const take = (instance: I, event: HostEvent, index: number | ''): void => {
    const document = documentOf(instance);
    if (!document) return;
    const { timeStamp, touches, changedTouches, currentTarget } = event;
    const type = event.type.toLowerCase();
    const target = event.target || {};
    const raw: RawEvent = {
      type: host.typeOf ? host.typeOf(type) : type,
      detail: event.detail ?? {},
      timeStamp,
      node: +(currentTarget.dataset.n as string),
      index,
      target: infoOf(target.id, target.targetDataset || target.dataset),
      currentTarget: infoOf(currentTarget.id, currentTarget.dataset),
      touches,
      changedTouches,
    };
    dispatch(document, raw, event);
    turn();
  };
  const methods: Record<string, EventMethod<I>> = {
    e(event) {
      const { k } = event.currentTarget.dataset;
      take(this, event, k === undefined ? '' : Number(k));
    },
  };
  for (let index = 0; index < EVENT_METHODS; index++) {
    methods[eventMethod(index)] = function (event) {
      take(this, event, index);
    };
  }
  return methods;
}

export function createMiniApp(host: MiniHost, app: App): object {
  treeOf(app, host);
  return {};
}

/** Tells the hooks of a page, or of a component in a native one, and returns what they returned. Nobody, where there are none. */
export const emit = ({ sampan }: Pick<HostInstance, 'sampan'>, name: PageEventName): unknown[] =>
  sampan && sampan.instance ? sampan.instance.emit(name) : [];

/** @param first the page's tree as the build rendered it; absent where it could not */
export function createMiniPage(host: MiniHost, app: App, spec: PageSpec<ComponentType>, first?: NodeData): object {
  const data: PageData = { r: first || { t: '$' } };
  const page = {
    data: host.pageData ? host.pageData(data) : data,
    onLoad(this: HostInstance, raw?: Record<string, unknown>) {
      const instance = pagePart.open && pagePart.open(spec, raw);
      const tree = treeOf(app, host);
      const page = tree.open(spec.component, instance, createSink(this));
      this.sampan = page;
      if (first) page.document.expect(first);
      if (this.paint) this.paint(options);
      tree.render();
      pageLoaded(this);
    },
    onReady(this: HostInstance) {
      if (this.shown) this.shown();
      emit(this, 'ready');
    },
    onUnload(this: HostInstance) {
      emit(this, 'unload');
      if (this.sampan) treeOf(app, host).close(this.sampan);
      this.sampan = undefined;
    },
    onPullDownRefresh(this: HostInstance) {
      // Nobody would end it.
      if (emit(this, 'pulldownrefresh').length === 0) host.stopRefresh();
    },
  };
  return Object.assign(
    page,
    pagePart.methods,
    eventMethods(host, ({ sampan }: HostInstance) => sampan && sampan.document),
  );
}
