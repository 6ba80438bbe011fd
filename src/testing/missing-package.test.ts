import { expect, test } from 'vitest';
import { resolvePackage } from './missing-package.ts';

test('an engine that is not installed is a coded error', () => {
  const missing = expect.objectContaining({
    code: 'SP4004',
    detail: { package: 'no-such-engine', needed: 'This test' },
  });
  expect(() => resolvePackage('no-such-engine', 'This test')).toThrow(missing);
});
