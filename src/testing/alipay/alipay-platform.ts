// A built Alipay project as the driver's platform: read strictly, translated, shown by WeChat's open engine.
import { readProject } from '../host/project-files.ts';
import type { Platform } from '../mini/platform.ts';
import { pageSettings, readAlipayConfig, readUnitConfig } from './alipay-config.ts';
import { alipayComponents } from './alipay-components.table.ts';
import { alipayEvent } from './alipay-event.ts';
import { alipayCommit, alipayComponent, alipayPage } from './alipay-page.ts';
import { fail } from './axml-error.ts';
import { engineType } from './event-types.ts';
import { handlersOf, readAxmlFiles } from './axml-project.ts';
import { toWxml } from './axml-to-wxml.ts';
import { createMy } from './my.ts';

/** Bytes that storage takes for a key and in all (typings of my.setStorage). */
const storeLimits = [200 * 1024, 10 * 1024 * 1024] as const;

/** @throws AxmlError for what Alipay would not take. */
export function createAlipayPlatform(dist: string): Platform {
  const files = readProject(dist, 'alipay');
  const config = readAlipayConfig(files);
  const axml = readAxmlFiles(files, config);
  const templates = [...axml].map(([path, file]) => [path.replace(/\.axml$/, ''), toWxml(file)] as const);
  const handlers = handlersOf(axml.values());
  const pageConfigs = new Map(config.manifest.pages.map((path) => [path, readUnitConfig(files, path)]));
  for (const [path, { usingComponents }] of pageConfigs) {
    const names = Object.keys((usingComponents ?? {}) as object);
    if (names.length > 0)
      fail({ file: `${path}.json`, text: '' }, 0, `custom components are not run here: ${names.join(', ')}`);
  }
  return {
    host: 'alipay',
    engine: 'alipay',
    files,
    project: {
      units: config.manifest.pages.map((path) => ({ path, config: {} })),
      templates: new Map(templates),
      scripts: new Map(),
      components: alipayComponents,
    },
    manifest: config.manifest,
    storeLimits,
    settings: (path) => pageSettings(config.window, pageConfigs.get(path) ?? {}),
    globals: (services) => ({ my: createMy(services) }),
    page: (definition) => alipayPage(definition, handlers),
    component: alipayComponent,
    commit: alipayCommit,
    eventName: engineType,
    event: alipayEvent,
  };
}
