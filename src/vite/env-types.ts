// The text of sampan-env.d.ts: the app's routes as types, and the types of what Vite lets code import. Pure.
import type { AppManifest, PageManifest, ParamType } from '../core/dialect.ts';
import { paramsOfRoute } from './routes.ts';

export function emitEnvTypes({ pages }: AppManifest, hosts: readonly string[]): string {
  const routes = [...pages]
    .sort((a, b) => (a.route < b.route ? -1 : 1))
    .map((page) => `    ${key(page.route)}: ${emitParams(page)};`);
  return [
    '// Written by sampan from src/pages, src/packages and app.config.ts. Do not edit.',
    '/// <reference types="vite/client" />',
    `import 'sampan';`,
    '',
    `declare module 'sampan' {`,
    '  interface Routes {',
    ...routes,
    '  }',
    '}',
    '',
    'declare global {',
    '  interface ImportMetaEnv {',
    '    /** The host that this build is for. A constant: branches on it for other hosts are left out. */',
    `    readonly SAMPAN_HOST: ${hosts.map((host) => `'${host}'`).join(' | ')};`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Path params are texts unless the page says otherwise; a type with `?` may be left out. */
function emitParams({ route, config }: PageManifest): string {
  const inPath = Object.fromEntries(paramsOfRoute(route).map((name): [string, ParamType] => [name, 'string']));
  const fields = Object.entries({ ...inPath, ...config.params }).map(([name, type]) =>
    type.endsWith('?') ? `${key(name)}?: ${type.slice(0, -1)}` : `${key(name)}: ${type}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join('; ')} }`;
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`);
