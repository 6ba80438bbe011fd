// What CI runs: every check of the repository, in order, with one line of sums at the end. A failing step does not stop
// the later ones. `--long` runs the long random suites instead.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { binary, node } from './check/command.mjs';
import { runVitest } from './check/vitest.mjs';
import { ensureChromium } from './chromium.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {{ name: string, passed: number, failed: number, skipped: number, seconds: number }[]} */
const results = [];

/** What failed, in words: they stand again under the sums, where a long log is read first. */
const failures = [];

async function timed(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { kinds, failed } = await work().catch((error) => {
    console.error(error);
    return { kinds: new Map([[name, { passed: 0, failed: 1, skipped: 0 }]]), failed: [`${name}: ${error}`] };
  });
  failures.push(...failed);
  const seconds = (performance.now() - start) / 1000;
  let isFirst = true;
  for (const [kind, count] of kinds) {
    results.push({ name: kind, ...count, seconds: isFirst ? seconds : 0 });
    isFirst = false;
  }
}

/** A step that is right or wrong as a whole. */
const step = (name, work) =>
  timed(name, async () => {
    const isOk = (await work()) === 0;
    const kinds = new Map([[name, { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 }]]);
    return { kinds, failed: isOk ? [] : [`${name}: see its output`] };
  });

const program = (name, script, ...args) => step(name, () => node([script, ...args]));

function report(start) {
  console.log('\n== summary');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const time = seconds > 0 ? `${seconds.toFixed(1)} s` : '';
    const extra = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${failed > 0 ? 'x' : ' '} ${name.padEnd(22)} ${passed} passed, ${failed} failed${extra}`.padEnd(64) + time,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(0)} s in all`);
  for (const line of failures) console.log(`x ${line}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

/** Examples with settings of their own: the routes that their pages may name are types. */
async function typedExamples() {
  const names = await readdir('examples');
  return names.filter((name) => existsSync(join('examples', name, 'tsconfig.json')));
}

async function short() {
  // The two that take long by themselves, beside each other.
  await Promise.all([
    program('format', binary('prettier'), '--check', '.'),
    program('types', binary('typescript', 'tsc'), '--noEmit', '-p', '.'),
  ]);
  await program('lint', binary('oxlint'), '--deny-warnings');
  // Examples see the package as apps do: its types are those of the build.
  await program('library build', binary('vite'), 'build', '--logLevel', 'warn');
  for (const example of await typedExamples()) {
    await program(`types of ${example}`, binary('typescript', 'tsc'), '--noEmit', '-p', join('examples', example));
  }
  await step('chromium', async () => {
    console.log(await ensureChromium());
    return 0;
  });
  await timed('vitest: node', () => runVitest('node'));
  await timed('vitest: mini', () => runVitest('mini'));
  await timed('vitest: chromium', () => runVitest('chromium'));
  await timed('vitest: stories', () => runVitest('stories', { config: '.storybook/vitest.config.ts' }));
}

/** Suites that ask for SAMPAN_LONG run more seeds when it is set. */
async function longSuites() {
  const folders = ['src', 'components', 'tests'];
  const names = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })));
  const files = folders.flatMap((folder, i) => names[i].map((name) => join(folder, name)));
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
  const texts = await Promise.all(tests.map((file) => readFile(file, 'utf8')));
  return tests.filter((_, i) => texts[i].includes('SAMPAN_LONG'));
}

async function long() {
  const files = await longSuites();
  for (const project of ['node', 'mini'])
    await timed(`vitest: long suites, ${project}`, () => runVitest(project, { files, env: { SAMPAN_LONG: '1' } }));
}

const start = performance.now();
await (process.argv.includes('--long') ? long() : short());
report(start);
