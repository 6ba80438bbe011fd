// The app's one Preact tree. Pages are portals into their own documents, so the root component, its state and its contexts
// are shared by every page, as on the web.
import { createPortal, Fragment, h, render, type ComponentType, type VNode } from 'preact';
import { TreeDocument, type TreeRules } from '../core/tree/index.ts';
import { SampanError } from '../core/errors.ts';
import type { Sink } from '../core/host.ts';
import type { AppSpec } from '../core/app-spec.ts';
import type { PageInstance } from './page-context.ts';
import { pagePart } from './page-part.ts';
import { slotted } from './signal-holes.ts';
import { afterCommit, commit, installScheduler, rendering } from './scheduler.ts';

export interface OpenPage {
  /** Undefined in apps without hooks of pages. */
  readonly instance: PageInstance | undefined;
  readonly document: TreeDocument;
}

interface TreePage extends OpenPage {
  readonly key: number;
  readonly component: ComponentType;
}

/** The open pages of one app. */
export class AppTree {
  // Declared only: class fields cost a helper of 1200 bytes where they are compiled for old engines.
  declare private readonly root: ComponentType | undefined;
  declare private readonly rules: TreeRules;
  declare private readonly container: TreeDocument;
  declare private pages: TreePage[];
  declare private keys: number;

  constructor(app: AppSpec<ComponentType>, rules: TreeRules) {
    installScheduler();
    this.root = app.root;
    this.rules = rules;
    this.container = new TreeDocument(rules, null);
    // What the root component renders around the pages has no place on a host that shows pages.
    this.container.createElementNS = (_namespace, type) => {
      throw new SampanError('SP3007', { type });
    };
    this.pages = [];
    this.keys = 0;
  }

  /** Adds a page. It is rendered by `render`, so that its host's page can hold it before the first data is sent. */
  open(component: ComponentType, instance: PageInstance | undefined, sink: Sink): OpenPage {
    const document = new TreeDocument(this.rules, sink);
    document.renderOwner = (element) => {
      if (slotted.texts) slotted.texts.render(this.container.root, element);
      // The compiler took it for a text that is always text.
      afterCommit(() => {
        if (!element.hasTextSlots) throw new SampanError('SP3008', { type: element.localName });
      });
    };
    const page: TreePage = { key: ++this.keys, component, instance, document };
    this.pages = [...this.pages, page];
    return page;
  }

  /** Unmounts a page; nothing is sent to it any more. */
  close(page: OpenPage): void {
    const { document } = page;
    for (const sink of [document.sink, ...document.boundarySinks.values()]) if (sink && sink.settle) sink.settle();
    document.sink = null;
    document.boundarySinks.clear();
    this.pages = this.pages.filter((open) => open !== page);
    this.render();
  }

  /** Renders the open pages and sends what changed before it returns. */
  render(): void {
    const pages = this.pages.map(({ key, component, instance, document }) =>
      h(
        (pagePart.Provider || Fragment) as ComponentType<object>,
        { key, value: instance } as object,
        createPortal(h(component, null), document.root as never) as VNode,
      ),
    );
    rendering(() => render(this.root ? h(this.root, null, pages) : pages, this.container.root as never));
    commit();
  }
}
