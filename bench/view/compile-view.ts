// A built app's templates and styles, ready for glass-easel in a browser.
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import type * as TemplateCompiler from 'glass-easel-template-compiler';
import { type ProjectFiles, readProject } from '../../src/testing/host/project-files.ts';
import { readWechatProject } from '../../src/testing/wechat/project.ts';
import type { Recording } from '../engine/record.ts';
import { pathOf } from '../operations.ts';

/** What the browser gets of a variant: plain JSON. */
export interface ViewVariant {
  readonly name: string;
  /** JavaScript: the render functions of all templates. */
  readonly templates: string;
  readonly units: readonly { readonly path: string; readonly config: object }[];
  /** CSS by page path. */
  readonly styles: Readonly<Record<string, string>>;
  readonly recordings: readonly Recording[];
}

const require = createRequire(import.meta.url);

/** With what it imports in place, and the pixels of a screen 375 px wide. */
function readStyle(files: ProjectFiles, path: string): string {
  if (!files.has(path)) return '';
  const whole = files
    .read(path)
    .replace(/@import\s+["']([^"']+)["'];?/g, (_, target: string) =>
      readStyle(files, posix.join(posix.dirname(path), target)),
    );
  return whole
    .replace(/(\d*\.?\d+)rpx/g, (_, value: string) => `${Number(value) / 2}px`)
    .replace(/\bpage\b(?=\s*\{)/g, 'body');
}

export function compileView(name: string, dist: string, recordings: readonly Recording[]): ViewVariant {
  const files = readProject(dist, 'wechat');
  const { project } = readWechatProject(files);
  const { TmplGroup } = require('glass-easel-template-compiler') as typeof TemplateCompiler;
  const group = new TmplGroup();
  for (const [path, wxml] of project.templates) group.addTmpl(path, wxml);
  for (const [path, script] of project.scripts) group.addScript(path, script);
  const templates = group.getTmplGenObjectGroups();
  group.free();
  const pages = [...new Set(recordings.map(({ page }) => pathOf(page)))];
  return {
    name,
    templates,
    units: project.units,
    styles: Object.fromEntries(
      pages.map((page) => [page, readStyle(files, 'app.wxss') + readStyle(files, `${page}.wxss`)]),
    ),
    recordings,
  };
}
