// Engines are optional: found in the app's own dependencies when a test asks for them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SampanError } from '../core/errors.ts';

const places = [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href];

/**
 * Absolute file of an engine package.
 *
 * @throws SampanError SP4004 when it is not installed.
 */
export function resolvePackage(name: string, needed: string): string {
  for (const place of places) {
    try {
      return createRequire(place).resolve(name);
    } catch {
      // The next place may have it.
    }
  }
  throw new SampanError('SP4004', { package: name, needed });
}

/** Loads an engine package into this process. The caller states its shape. */
export function requirePackage<T>(name: string, needed: string): T {
  const file = resolvePackage(name, needed);
  return createRequire(file)(file) as T;
}
