// Opens a built WeChat project on one of WeChat's own engines.
import type { MiniDriver } from '../driver.ts';
import { createExparser } from '../engines/exparser.ts';
import { createGlassEasel } from '../engines/glass-easel.ts';
import { createMiniDriver } from '../mini/mini-driver.ts';
import { openMiniApp, type MiniOptions } from '../mini/open-mini-app.ts';
import { runWcc } from './official-compilers.ts';
import { createWechatPlatform } from './wechat-platform.ts';

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
  const platform = createWechatPlatform(dist, engine, wx);
  if (engine === 'glass-easel') return createMiniDriver(await openMiniApp(platform, createGlassEasel, options));
  const render = await runWcc(platform.files);
  return createMiniDriver(await openMiniApp(platform, (part, hooks) => createExparser(part, hooks, render), options));
}
