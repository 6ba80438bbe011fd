// What hooks of pages know and are told: params, and the host's lifecycle. Hosts count what a page listens to, and apps without such hooks
// ship none of this: the build asks for it (late.table.ts).
import { createPageInstance, PageContext, type PageEventName } from '../../runtime/page-context.ts';
import { pagePart } from '../../runtime/page-part.ts';
import { emit, type HostInstance } from './mini-runtime.ts';
import { decodeQuery } from './page-url.ts';

/** Adds it, for pages that open from now on. Idempotent. */
export function pageHooks(): void {
  Object.assign(pagePart, {
    Provider: PageContext.Provider,
    open: ({ route, params }, raw) => {
      const query = decodeQuery(raw);
      return createPageInstance(route, params ? params(query) : query);
    },
    methods: { onShow: teller('show'), onHide: teller('hide'), onReachBottom: teller('reachbottom') },
  } satisfies Required<typeof pagePart>);
}

const teller = (name: PageEventName) =>
  function (this: HostInstance): void {
    emit(this, name);
  };
