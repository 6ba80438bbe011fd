// Runs Vitest projects and counts their tests by kind, from the JSON report that Vitest itself writes.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { binary, node } from './command.mjs';

/** `src/core/tree.test.ts` is a unit test; `tests/golden/…` says itself what it is. */
export function kindOf(file) {
  if (/\.browser\.test\./.test(file)) return 'browser';
  const [top, kind] = file.split('/');
  if (top === 'stories') return top;
  return top === 'tests' && kind !== undefined && !kind.includes('.') ? kind : 'unit';
}

/**
 * Counts by kind. A file that could not even be loaded holds no tests and is one failure.
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} report
 */
export function countTests(report, root) {
  const kinds = new Map();
  for (const file of report.testResults) {
    const kind = kindOf(relative(root, file.name).split(sep).join('/'));
    const count = kinds.get(kind) ?? { passed: 0, failed: 0, skipped: 0 };
    const of = (status) => file.assertionResults.filter((test) => test.status === status).length;
    const failed = of('failed');
    count.passed += of('passed');
    count.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    count.skipped += file.assertionResults.length - of('passed') - of('failed');
    kinds.set(kind, count);
  }
  return kinds;
}

/** What failed, in words that can stand at the end of a long log: file, test, first line of its message. */
export function failures(report, root) {
  return report.testResults.flatMap((file) => {
    const name = relative(root, file.name).split(sep).join('/');
    const firstLine = (message) => stripVTControlCharacters(message ?? '').split('\n')[0];
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return file.status === 'failed' ? [`${name}: ${firstLine(file.message)}`] : [];
    return tests.map((test) => `${name} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

/**
 * Runs one project, or all of a configuration of their own, and returns its counts by kind and what failed in words; a crash without a
 * failing test counts as one failure of the project.
 */
export async function runVitest(project, { files = [], env = {}, config } = {}) {
  const output = `.tmp/vitest-${project}.json`;
  await mkdir('.tmp', { recursive: true });
  await rm(output, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const which = config === undefined ? ['--project', project] : ['--config', config];
  const code = await node([binary('vitest'), 'run', ...which, ...reporters, ...files], { env });
  const text = await readFile(output, 'utf8').catch(() => '{"testResults":[]}');
  const report = JSON.parse(text);
  const kinds = countTests(report, process.cwd());
  const failed = failures(report, process.cwd());
  if (code !== 0 && failed.length === 0) {
    kinds.set(`${project} (crashed)`, { passed: 0, failed: 1, skipped: 0 });
    failed.push(`${project}: Vitest ended with code ${code}, see its output`);
  }
  return { kinds, failed };
}
