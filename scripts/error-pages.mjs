// Keeps docs/errors equal to src/core/errors.table.ts: writes the title, "what" and "fix" of every page and the index.
// The explanation and the example below them are written by hand and left alone. `--check` only tells what differs.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/errors');
const END = '<!-- above: written by scripts/error-pages.mjs from src/core/errors.table.ts; below: by hand -->';
const RANGES = [
  ['SP1', 'Configuration'],
  ['SP2', 'Compiling'],
  ['SP3', 'At run time'],
  ['SP4', 'Command line'],
  ['SP5', 'Host APIs'],
];

/** Braces of the table's placeholders read as italics; a page shows the text as it stands, with names for the values. */
const shown = (text) =>
  text
    .replace(/ *\{hint\}/g, '')
    .replace(/\{(\w+)\}/g, '‹$1›')
    .trim();
const fixOf = (text) => shown(text) || 'The message says what to write instead.';

export const headOf = (code, { what, fix }) =>
  `# ${code}\n\n> ${escape(shown(what))}\n\n**Fix:** ${escape(fixOf(fix))}\n\n${END}\n`;

/** Angle brackets outside of code would be read as HTML. */
function escape(text) {
  return text.replace(/(`[^`]*`)|[<>]/g, (part, code) => code ?? (part === '<' ? '&lt;' : '&gt;'));
}

/** The hand-written part of a page, or '' when the page is new. */
export const bodyOf = (page) => page.split(END)[1]?.trimStart() ?? '';

export function indexOf(table) {
  const sections = RANGES.map(([prefix, title]) => {
    const codes = Object.keys(table).filter((code) => code.startsWith(prefix));
    const lines = codes.map((code) => `- [${code}](${code}.md): ${escape(shown(table[code].what))}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return `# Errors\n\nEvery error has a code that stays the same between versions, a place where one is known, and a fix.\n\n${sections.join('\n')}`;
}

export async function readTable() {
  const { module } = await runnerImport(join(root, 'src/core/errors.table.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.errorTable;
}

async function pagesOf(table) {
  const pages = new Map([['README.md', indexOf(table)]]);
  for (const [code, entry] of Object.entries(table)) {
    const old = await readFile(join(folder, `${code}.md`), 'utf8').catch(() => '');
    const body = bodyOf(old);
    pages.set(`${code}.md`, body === '' ? headOf(code, entry) : `${headOf(code, entry)}\n${body}`);
  }
  return pages;
}

async function main(isCheck) {
  await mkdir(folder, { recursive: true });
  const pages = await pagesOf(await readTable());
  const extra = (await readdir(folder)).filter((name) => !pages.has(name));
  const problems = extra.map((name) => `docs/errors/${name} belongs to no error`);
  for (const [name, text] of pages) {
    const old = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (old === text) continue;
    if (isCheck) problems.push(`docs/errors/${name} ${old === undefined ? 'is missing' : 'differs from the table'}`);
    else await writeFile(join(folder, name), text);
  }
  for (const [name, text] of pages) {
    if (name !== 'README.md' && bodyOf(text) === '')
      problems.push(`docs/errors/${name} has no explanation below the line`);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
