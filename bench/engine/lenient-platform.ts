// WeChat's platform as the peers need it. The one of sampan/testing throws at what it does not have and knows the properties of
// every tag; the peers' runtimes look around in `wx` at launch and bind more properties than there are. The same for all
// variants, so that none is slowed down by what another one needs.
import type { Platform } from '../../src/testing/mini/platform.ts';

const launch = { path: 'pages/hello/index', query: {}, scene: 1001, referrerInfo: {} };

const peerMembers = {
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
};

/** `wx` is a plain object, made anew for each app because webpack keeps its chunks in it; tags are plain tags. */
export const lenient = (platform: Platform): Platform => ({
  ...platform,
  project: { ...platform.project, components: [] },
  globals: (services) => {
    const { wx, ...others } = platform.globals(services);
    return { ...others, global: {}, wx: { ...(wx as object), ...peerMembers } };
  },
});
