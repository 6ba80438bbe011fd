// The app's console: it may log what it likes, but an error there is an error.

const quiet = 'log info debug warn group groupCollapsed groupEnd trace time timeEnd table'.split(' ');

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'stack' in value ? String(value.stack) : String(value);

export function createAppConsole(fail: (message: string) => void): Readonly<Record<string, unknown>> {
  const ignore = (): void => {};
  return {
    ...Object.fromEntries(quiet.map((name) => [name, ignore])),
    error: (...values: unknown[]) => fail(`console.error: ${values.map(text).join(' ')}`),
  };
}
