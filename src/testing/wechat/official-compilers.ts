// WeChat's own compilers: wcc for WXML, wcsc for WXSS (binaries in the package miniprogram-compiler).
import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { readProject, type ProjectFiles } from '../host/project-files.ts';
import { resolvePackage } from '../missing-package.ts';

const execute = promisify(execFile);

/** Render code of a large shop is tens of MB. */
const maxBuffer = 256 * 1024 * 1024;

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' };

function binary(name: 'wcc' | 'wcsc'): string {
  const root = dirname(resolvePackage('miniprogram-compiler/package.json', "WeChat's compilers"));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const file = join(root, 'bin', folders[process.platform] ?? 'linux', name + suffix);
  try {
    accessSync(file, constants.X_OK);
  } catch {
    // The package ships them without the x bit.
    chmodSync(file, 0o755);
  }
  return file;
}

interface UsingComponents {
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** wcc wants to know which tags of which template are components: a count, then for each file its tags. */
function componentArguments(files: ProjectFiles): string {
  const users = files.list('wxml').flatMap((wxml) => {
    const json = wxml.replace(/wxml$/, 'json');
    const tags = files.has(json) ? Object.keys(files.json<UsingComponents>(json).usingComponents ?? {}) : [];
    return tags.length > 0 ? [[wxml, tags.length, ...tags].join(' ')] : [];
  });
  return [users.length, ...users].join(' ');
}

/**
 * JavaScript that renders every template of the project; it defines `$gwx`.
 *
 * @throws when wcc refuses a template, with its words.
 */
export async function runWcc(files: ProjectFiles): Promise<string> {
  const wccArguments = [
    '-d',
    '-cc',
    componentArguments(files),
    ...files.list('wxml'),
    ...files.list('wxs'),
    '-gn',
    '$gwx',
  ];
  const { stdout, stderr } = await execute(binary('wcc'), wccArguments, { cwd: files.root, maxBuffer }).catch(failure);
  if (stderr.trim()) throw new Error(`wcc: ${stderr.trim()}`);
  return stdout;
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function failure(error: unknown): Output {
  const { stderr, stdout, message } = error as Partial<Output> & { message: string };
  return { stdout: stdout ?? '', stderr: stderr || message };
}

/** The sheets that one imports, and those that they import: wcsc must be given them all. */
function importsOf(files: ProjectFiles, wxss: string, found = new Set<string>()): Set<string> {
  if (!files.has(wxss)) return found;
  for (const [, , path = ''] of files.read(wxss).matchAll(/@import\s*(["'])(.*?)\1/g)) {
    const sheet = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(wxss), path);
    if (found.has(sheet)) continue;
    found.add(sheet);
    importsOf(files, sheet, found);
  }
  return found;
}

/** wcsc ends with 0 whatever it finds; its complaint stands in the output. */
async function runWcsc(files: ProjectFiles, wxss: string): Promise<string | undefined> {
  const sheets = [wxss, ...importsOf(files, wxss)].map((sheet) => `./${sheet}`);
  const options = { cwd: files.root, maxBuffer };
  const { stdout, stderr } = await execute(binary('wcsc'), ['-js', ...sheets], options).catch(failure);
  const complaint = /ERR.*/.exec(stderr + stdout.slice(0, 300))?.[0] ?? stderr.trim();
  return complaint ? `wcsc: ${wxss}: ${complaint}` : undefined;
}

/** Compiles all templates and styles of a built WeChat project with WeChat's own compilers. Empty when they take everything. */
export async function compileWechat(dist: string): Promise<string[]> {
  const files = readProject(dist, 'wechat');
  const templates = await runWcc(files).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const styles: (string | undefined)[] = [];
  for (const wxss of files.list('wxss')) styles.push(await runWcsc(files, wxss));
  return [templates, ...styles].filter((complaint) => complaint !== undefined);
}
