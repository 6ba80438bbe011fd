// The peers' runtimes look around in `wx` at launch. The one of sampan/testing throws at what it does not have; this one says
// undefined, as a host does.
import type { Platform } from '../../src/testing/mini/platform.ts';

const launch = { path: 'pages/hello/index', query: {}, scene: 1001, referrerInfo: {} };

const peerMembers = {
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
};

/** The platform with a plain object as `wx`, made anew for each app: webpack keeps its chunks in it. */
export const withPlainWx = (platform: Platform): Platform => ({
  ...platform,
  globals: (services) => {
    const { wx, ...others } = platform.globals(services);
    return { ...others, wx: { ...(wx as object), ...peerMembers } };
  },
});
