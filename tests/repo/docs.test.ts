// Documents: links lead somewhere, the lists in them are complete, and nothing of one machine is in the repository.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, repoFiles } from './files.ts';

const documents = repoFiles().filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');

/** Links in prose; code blocks and spans hold examples. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!).filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchor that GitHub gives a heading. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1]!));

function isBroken(file: string, link: string): boolean {
  const [path, anchor] = link.split('#');
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path!)).replace(/\/$/, '');
  const isFolder = repoFiles(`${target}/`).length > 0;
  if (!repoFiles(target).includes(target)) return !isFolder;
  return anchor !== undefined && anchor !== '' && !anchorsOf(read(target)).includes(anchor);
}

describe('documents', () => {
  it('have no dead link', () => {
    const broken = (file: string) => linksOf(read(file)).filter((link) => isBroken(file, link));
    expect(documents.flatMap((file) => broken(file).map((link) => `${file}: ${link}`))).toEqual([]);
  });

  it('give a reason for each dependency, and for no other', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
    const names = kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
    const reasons = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| *(.*?) *\|$/gm)];
    expect(reasons.map((match) => match[1]).toSorted()).toEqual([...new Set(names)].toSorted());
    expect(reasons.filter((match) => match[2]!.length < 20).map((match) => match[1])).toEqual([]);
  });

  it('keep CONTRIBUTING.md within 150 lines', () => {
    expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThanOrEqual(151);
  });

  it('number the decisions without gaps', () => {
    const numbers = repoFiles('docs/adr/').flatMap((file) => /\/(\d{4})-[\w-]+\.md$/.exec(file)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1).padStart(4, '0')));
  });
});
