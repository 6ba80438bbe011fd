// Small apps for tests of the build, written to a temporary folder that is gone after the test.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { SampanError } from '../../src/core/errors.ts';
import { build, BuildFailure, type BuildOptions, type BuildReport } from '../../src/vite/index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What an app finds in its node_modules. */
const linked = ['preact', '@preact/signals', 'vite'];

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The least that builds. */
export const helloFiles: Files = {
  'app.config.ts': `import { defineApp } from 'sampan';\nexport default defineApp({ name: 'Hello' });\n`,
  'src/pages/home.tsx': page('Home'),
};

/** A page that shows one text. */
export function page(text: string, ...lines: readonly string[]): string {
  return [
    `import { Text, View } from 'sampan/components';`,
    ...lines,
    `export default function Page() {`,
    `  return <View><Text>${text}</Text></View>;`,
    `}`,
    '',
  ].join('\n');
}

export interface FixtureApp {
  readonly root: string;
  write(files: Files): void;
  /** A file of the output, as text: `read('wechat/app.json')`. */
  read(file: string): string;
  exists(file: string): boolean;
  /** Files of a host's output, sorted. */
  list(host: string): string[];
  build(options?: BuildOptions): Promise<BuildReport>;
  /** The errors of a build that must fail. */
  fail(options?: BuildOptions): Promise<readonly SampanError[]>;
}

/** An app with the files of `helloFiles` and these; `null` leaves one of them out. With `keep` several tests use it, and remove it. */
export function createFixtureApp(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
  { keep = false }: { readonly keep?: boolean } = {},
): FixtureApp {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sampan-build-')));
  if (!keep) onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of linked) link(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  link(repository, join(root, 'node_modules/sampan'));

  const app: FixtureApp = {
    root,
    write(added) {
      for (const [file, content] of Object.entries(added)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), content);
      }
    },
    read: (file) => readFileSync(join(root, 'dist', file), 'utf8'),
    exists: (file) => existsSync(join(root, 'dist', file)),
    list: (host) =>
      readdirSync(join(root, 'dist', host), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist', host).length + 1))
        .sort(),
    build: (options) => build({ root, ...options }),
    async fail(options) {
      try {
        await build({ root, ...options });
      } catch (error) {
        if (error instanceof BuildFailure) return error.errors;
        throw error;
      }
      throw new Error('The build was to fail, but it did not.');
    },
  };
  app.write(
    Object.fromEntries(
      Object.entries({ ...helloFiles, ...files }).filter(
        (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
      ),
    ),
  );
  return app;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'dir');
}

/** An error as tests compare it: `SP1004 src/pages/home.tsx:1:1`. */
export const placeOf = ({ code, at }: SampanError): string =>
  [code, at && [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')].filter(Boolean).join(' ');
