// Opens a built Alipay project in this process.
import type { MiniDriver } from '../driver.ts';
import { createGlassEasel } from '../engines/glass-easel.ts';
import { createMiniDriver } from '../mini/mini-driver.ts';
import { openMiniApp, type MiniOptions } from '../mini/open-mini-app.ts';
import { createAlipayPlatform } from './alipay-platform.ts';

export interface AlipayOptions extends MiniOptions {
  /** Folder of the built project. */
  readonly dist: string;
  /** Members of `my` that the app uses and sampan/testing does not have, e.g. `{ scan: … }`. */
  readonly my?: Readonly<Record<string, unknown>>;
}

/**
 * Opens the Alipay output: every AXML file is read by an independent, strict parser, translated, and rendered by WeChat's open
 * engine; `my` is an object of ours behind the official typings. It is not Alipay's client.
 *
 * @throws AxmlError with file:line:column for what Alipay does not take.
 * @example
 * const app = await openAlipay({ dist: 'dist/alipay' })
 * await app.tap('Buy')
 * expect(await app.texts()).toContain('1')
 */
export async function openAlipay({ dist, my = {}, ...options }: AlipayOptions): Promise<MiniDriver> {
  return createMiniDriver(await openMiniApp(createAlipayPlatform(dist, my), createGlassEasel, options));
}
