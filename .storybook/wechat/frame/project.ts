// What `stories.js` hands to the frame: a WeChat project in the terms of a browser.

export interface StoriesProject {
  /** Render functions of all templates, by path. */
  readonly templates: Readonly<Record<string, unknown>>;
  readonly units: readonly { readonly path: string; readonly config: object }[];
  /** Paths of the style sheets of each page. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** CSS by path. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly modules: Readonly<Record<string, (...parameters: readonly unknown[]) => void>>;
}

declare global {
  var sampanStories: StoriesProject;
}
