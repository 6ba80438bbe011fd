// Opens a built WeChat project on one of WeChat's own engines.
import type { MiniDriver } from '../driver.ts';
import { createExparser } from '../engines/exparser.ts';
import { createGlassEasel } from '../engines/glass-easel.ts';
import { readProject } from '../host/project-files.ts';
import { createMiniDriver } from '../mini/mini-driver.ts';
import { openMiniApp, type MiniOptions } from '../mini/open-mini-app.ts';
import type { EngineEvent, Platform } from '../mini/platform.ts';
import { runWcc } from './official-compilers.ts';
import { readWechatProject } from './project.ts';
import { createWx } from './wx.ts';

export interface WechatOptions extends MiniOptions {
  /** Folder of the built project, the one with app.json. */
  readonly dist: string;
  readonly engine: 'exparser' | 'glass-easel';
  /** Members of `wx` that the app uses and sampan/testing does not have, e.g. `{ scanCode: … }`. */
  readonly wx?: Readonly<Record<string, unknown>>;
}

/**
 * Opens a built WeChat project. The component engine and the template compilers are WeChat's own; router, `wx` and the host's
 * components are ours, and nothing about WeChat follows from them.
 *
 * @throws SampanError SP4004 when an engine's package is not installed, SP4006 when `dist` is no build.
 * @example
 * const app = await openWechat({ dist: 'dist/wechat', engine: 'exparser' })
 */
export async function openWechat({ dist, engine, wx = {}, ...options }: WechatOptions): Promise<MiniDriver> {
  const files = readProject(dist, 'wechat');
  const { project, manifest, settings } = readWechatProject(files);
  const platform: Platform = {
    host: 'wechat',
    engine,
    files,
    project,
    manifest,
    storeLimits: [1024 * 1024, 10 * 1024 * 1024],
    settings,
    globals: (services) => ({ wx: createWx(services, wx) }),
    page: (definition) => definition,
    component: (definition) => definition,
    event: (event: EngineEvent) => ({ ...event, mark: {}, mut: false }),
  };
  if (engine === 'glass-easel') return createMiniDriver(await openMiniApp(platform, createGlassEasel, options));
  const render = await runWcc(files);
  return createMiniDriver(await openMiniApp(platform, (part, hooks) => createExparser(part, hooks, render), options));
}
