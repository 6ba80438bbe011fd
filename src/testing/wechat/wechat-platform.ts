// A built WeChat project as the driver's platform.
import { readProject } from '../host/project-files.ts';
import type { EngineEvent, Platform } from '../mini/platform.ts';
import { readWechatProject } from './project.ts';
import { createWx } from './wx.ts';

/** `wx` holds members that `sampan/testing` does not have. */
export function createWechatPlatform(
  dist: string,
  engine: 'exparser' | 'glass-easel',
  wx: Readonly<Record<string, unknown>> = {},
): Platform {
  const files = readProject(dist, 'wechat');
  const { project, manifest, settings } = readWechatProject(files);
  return {
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
    event: ({ fields, ...event }: EngineEvent) => ({ ...event, mark: {}, mut: false, ...fields }),
  };
}
