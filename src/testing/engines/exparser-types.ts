// The parts of j-component and miniprogram-exparser that are used here; neither ships types for them.
import type { Instance } from './engine.ts';

export interface TemplateTree {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children: readonly TemplateTree[];
}

export type RenderTemplate = (data: unknown) => TemplateTree;

/** wcc's `$gwx`: path of a template with `.wxml` -> its render function. */
export type TemplateSet = (path: string) => RenderTemplate;

export interface ExparserElement {
  readonly id: string;
  readonly class: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** j-component's virtual node: the attributes as the template last gave them. */
  readonly _vt?: { readonly attrs: readonly { readonly name: string; readonly value: unknown }[] };
  triggerLifeTime(name: string, args: unknown[]): void;
  triggerPageLifeTime(name: string, args: unknown[]): void;
}

export interface ExparserModule {
  addGlobalErrorListener(listener: (error: Error | undefined, context: { readonly message: string }) => boolean): void;
  readonly Element: {
    pretendAttached(element: ExparserElement): void;
    pretendDetached(element: ExparserElement): void;
    getMethodCaller(element: ExparserElement): Instance | undefined;
  };
  readonly Component: {
    hasPublicProperty(element: ExparserElement, name: string): boolean;
  };
  readonly Event: {
    create(type: string, detail: unknown, options: { bubbles: boolean; composed: boolean }): unknown;
    dispatchEvent(element: ExparserElement, event: unknown): void;
  };
}

export interface JComponentModule {
  register(definition: object): string;
  behavior(definition: object): string;
  create(
    id: string,
  ): { readonly dom: Element; readonly instance: Instance; readonly _exparserNode: ExparserElement } | undefined;
}
