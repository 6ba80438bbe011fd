// Finds the browser for the web's driver. It installs nothing.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SampanError } from '../core/errors.ts';
import { requirePackage } from './missing-package.ts';

interface Playwright {
  readonly chromium: { executablePath(): string };
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const bundles = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightOwn(): string[] {
  try {
    return [requirePackage<Playwright>('playwright', 'openWeb').chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else Playwright's own, else the system's.
 *
 * @throws SampanError SP4003 when there is none.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
  const found = (given ? [given] : [...playwrightOwn(), ...onPath, ...bundles]).find(isProgram);
  if (found === undefined) throw new SampanError('SP4003');
  return found;
}
