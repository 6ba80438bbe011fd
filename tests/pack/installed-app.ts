// The package as npm gives it to an app: packed, and installed into a folder outside the repository.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const run = promisify(execFile);

export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The library build that examples use, made when it is older than the sources. */
export async function ensureLibrary(): Promise<void> {
  const { href } = pathToFileURL(join(repository, 'scripts/library.mjs'));
  const script = `const { ensureLibrary } = await import(${JSON.stringify(href)}); await ensureLibrary(${JSON.stringify(repository)});`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: repository, env: productionEnv() });
}

/** What a test runner sets would reach the builds that a test starts. */
const productionEnv = (): NodeJS.ProcessEnv => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return env;
};

/** Packs the repository and returns the tarball. */
export async function packLibrary(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: repository,
    maxBuffer: 64 * 1024 * 1024,
  });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  if (!packed) throw new Error('npm pack named no file.');
  return join(folder, basename(packed.filename));
}

export interface InstalledApp {
  readonly root: string;
  /** Packages in its node_modules. */
  readonly packages: number;
}

/** Copies an app out of the repository and installs the tarball in it. `folder` is relative to the repository. */
export async function installApp(folder: string, tarball: string): Promise<InstalledApp> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), `sampan-pack-${basename(folder)}-`)));
  cpSync(join(repository, folder), root, {
    recursive: true,
    filter: (file) => !/\/(?:node_modules|dist)(?:\/|$)/.test(file.slice(repository.length)),
  });
  inlineTypeScriptConfig(root);
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifestOf(root, tarball), null, 2));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], {
    cwd: root,
    env: productionEnv(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { root, packages: countPackages(root) };
}

/** Examples may build on the repository's options, which are not there outside of it. */
function inlineTypeScriptConfig(root: string): void {
  const file = join(root, 'tsconfig.json');
  const { extends: base, ...config }: { extends?: string } = JSON.parse(readFileSync(file, 'utf8'));
  if (base === undefined) return;
  const { compilerOptions }: { compilerOptions: object } = JSON.parse(
    readFileSync(join(repository, 'tsconfig.json'), 'utf8'),
  );
  // As an app sees the package: no sources of ours, and nothing of Node.
  const own = { ...compilerOptions, customConditions: [], types: ['vite/client'] };
  writeFileSync(file, JSON.stringify({ ...config, compilerOptions: own, include: ['src', '*.d.ts'] }, null, 2));
}

const versionOf = (name: string): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
};

/** The example's manifest with the tarball, and the repository's versions of what decides about bytes. */
function manifestOf(root: string, tarball: string): object {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const direct = Object.fromEntries(['@preact/signals', 'preact', 'vite'].map((name) => [name, versionOf(name)]));
  const below = ['@preact/signals-core', 'lightningcss', 'rolldown'];
  return {
    ...manifest,
    dependencies: { ...direct, sampan: `file:${tarball}` },
    devDependencies: {},
    overrides: Object.fromEntries(below.map((name) => [name, versionOf(name)])),
  };
}

function countPackages(root: string): number {
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'),
  );
  return Object.keys(lock.packages).length;
}

/** Builds an app with the Vite that is installed in it. */
export async function buildWithVite(root: string): Promise<void> {
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: root,
    env: productionEnv(),
  });
}

/** What a module of the app weighs, minified, without Preact and without what is loaded when it is needed. */
export async function weigh(root: string, code: string): Promise<{ readonly raw: number; readonly gzip: number }> {
  writeFileSync(join(root, 'src/weighed.ts'), code);
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(root, 'src/weighed.ts'), external: /^preact/, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output
    .filter((file) => file.type === 'chunk')
    .filter(({ isDynamicEntry }) => !isDynamicEntry)
    .map(({ code }) => code);
  return { raw: Buffer.byteLength(chunks.join('')), gzip: gzipSync(chunks.join('')).length };
}

/** Builds an app with a `sampan` command. */
export async function buildWith(command: string, root: string, ...options: string[]): Promise<void> {
  await run(process.execPath, [command, 'build', '--root', root, ...options], { cwd: root, env: productionEnv() });
}

/** Checks an app's types with the repository's compiler. */
export async function checkTypes(root: string): Promise<string> {
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '--noEmit', '-p', root], { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

/** Files below a folder, `path` -> content. */
export function readTree(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );
}
