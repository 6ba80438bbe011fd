// What app.json says, in one form for every platform: each platform's folder reads its own spelling into this.

export interface TabItem {
  /** Path of the page. */
  readonly path: string;
  readonly text: string;
}

export interface AppManifest {
  /** Paths of all pages, the first one opens at launch. */
  readonly pages: readonly string[];
  readonly tabs: readonly TabItem[];
}

export interface PageSettings {
  readonly title: string;
  readonly canPullDown: boolean;
}
