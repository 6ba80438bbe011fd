// Finds a Chromium for the tests and the demo, or installs one. Order: CHROMIUM_PATH, Playwright's own, the system's,
// then an installer. Whatever is found ends in process.env.CHROMIUM_PATH, which is all that the others read.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const BUNDLES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const INSTALL_MS = 300_000;

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Some systems ship a `chromium-browser` that only says how to install one; asking its version tells the two apart. */
function starts(file) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The first Chromium that starts, or undefined. Installs nothing. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROMIUM_PATH is ${given}, but no program stands there.`);
    return given;
  }
  const candidates = [await playwrightOwn(), ...onPath(NAMES), ...BUNDLES];
  return candidates.find((file) => file !== undefined && isExecutable(file) && starts(file));
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_MS, env: { ...process.env, ...env } }).status === 0;

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Debian's package brings the shared libraries along; Playwright's download needs them to be there. */
function aptInstall() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update'], env) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env)
  );
}

function playwrightInstall() {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

/** Sets process.env.CHROMIUM_PATH, installing a Chromium when there is none; throws with advice when that fails, too. */
export async function ensureChromium() {
  let found = await findChromium();
  if (found === undefined) {
    console.log('No Chromium found: installing one.');
    const isInstalled = (isRootOnDebian() && aptInstall()) || playwrightInstall();
    found = isInstalled ? await findChromium() : undefined;
  }
  if (found === undefined) {
    throw new Error(
      'Found no Chromium and could not install one. Install Chromium or Chrome with your package manager, or set ' +
        'CHROMIUM_PATH to one.',
    );
  }
  process.env.CHROMIUM_PATH = found;
  return found;
}
