// What pages have for the hooks of their components, where an app uses any: see hosts/shared/page-hooks.ts.
import type { ComponentType } from 'preact';
import type { PageInstance } from './page-context.ts';

interface PagePart {
  /** Gives a page to the components in it. */
  readonly Provider: ComponentType<never>;
  /** @param query as the host has it */
  open(
    spec: { readonly route: string; readonly params?: (raw: Record<string, string>) => PageInstance['params'] },
    query: Readonly<Record<string, unknown>> | undefined,
  ): PageInstance;
  /** More functions of the host's pages. */
  readonly methods: object;
}

export const pagePart: Partial<PagePart> = {};
