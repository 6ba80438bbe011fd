// A built Alipay project as the driver's platform: read strictly, translated, shown by WeChat's open engine.
import type { Unit, UnitConfig } from '../engines/engine.ts';
import { readProject, type ProjectFiles } from '../host/project-files.ts';
import type { Platform } from '../mini/platform.ts';
import { pageSettings, readAlipayConfig, readUnitConfig } from './alipay-config.ts';
import { alipayComponents } from './alipay-components.table.ts';
import { alipayEvent } from './alipay-event.ts';
import { alipayComponent } from './alipay-component.ts';
import { alipayCommit, alipayPage } from './alipay-page.ts';
import { engineType } from './event-types.ts';
import { handlersOf, readAxmlFiles } from './axml-project.ts';
import { toWxml } from './axml-to-wxml.ts';
import { createMy } from './my.ts';
import { sjsScript } from './sjs-script.ts';

/** Bytes that storage takes for a key and in all (typings of my.setStorage). */
const storeLimits = [200 * 1024, 10 * 1024 * 1024] as const;

/** @throws AxmlError for what Alipay would not take. */
export function createAlipayPlatform(dist: string, my: Readonly<Record<string, unknown>> = {}): Platform {
  const files = readProject(dist, 'alipay');
  const config = readAlipayConfig(files);
  const axml = readAxmlFiles(files, config);
  const pageConfigs = new Map(config.manifest.pages.map((path) => [path, readUnitConfig(files, path)]));
  const components = readComponents(files);
  const usingOf = (path: string): UnitConfig['usingComponents'] =>
    (pageConfigs.get(path) ?? components.get(path))?.usingComponents as UnitConfig['usingComponents'];
  const templates = [...axml].map(([file, content]) => {
    const path = file.replace(/\.axml$/, '');
    return [path, toWxml(content, new Set(Object.keys(usingOf(path) ?? {})))] as const;
  });
  const handlers = handlersOf([...axml].flatMap(([file, read]) => (components.has(file.slice(0, -5)) ? [] : [read])));
  const unitOf = (path: string): Unit => ({
    path,
    config: { ...(components.has(path) && { component: true }), usingComponents: usingOf(path) ?? {} },
  });
  return {
    host: 'alipay',
    engine: 'alipay',
    files,
    project: {
      units: [...config.manifest.pages, ...components.keys()].map(unitOf),
      templates: new Map(templates),
      scripts: new Map(files.list('sjs').map((file) => [file.slice(0, -4), sjsScript(files.read(file))])),
      components: alipayComponents,
      givesNothing: components.size > 0,
    },
    manifest: config.manifest,
    storeLimits,
    settings: (path) => pageSettings(config.window, pageConfigs.get(path) ?? {}),
    globals: (services) => ({ my: createMy(services, my) }),
    page: (definition) => alipayPage(definition, handlers),
    component: alipayComponent,
    commit: alipayCommit,
    eventName: engineType,
    event: alipayEvent,
  };
}

type Json = Readonly<Record<string, unknown>>;

/** Custom components: what has a template, a script and a configuration that says so. */
function readComponents(files: ProjectFiles): ReadonlyMap<string, Json> {
  const paths = files.list('json').map((file) => file.replace(/\.json$/, ''));
  return new Map(
    paths.flatMap((path): [string, Json][] => {
      if (!files.has(`${path}.axml`) || !files.has(`${path}.js`)) return [];
      const config = readUnitConfig(files, path);
      return config['component'] === true ? [[path, config]] : [];
    }),
  );
}
