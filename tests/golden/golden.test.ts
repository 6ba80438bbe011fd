// Input and output of the compiler for each construct and host. `UPDATE_GOLDEN=1` rewrites the expected files.
import { describe, expect, it } from 'vitest';
import { compileFixture, dialects, expected, fixtures } from './compile-fixture.ts';

describe.each(fixtures)('%s', (name) => {
  it.each(dialects)('for $host', (dialect) => {
    const { code, templates, errors } = compileFixture(name, dialect);
    expect(errors).toEqual([]);
    expect(code).toBe(expected(name, `code.${dialect.host}.txt`, code));
    expect(templates).toBe(expected(name, `blocks.${dialect.ext.template}`, templates));
  });
});

it.each(dialects)('what the runtime knows of clones for $host', (dialect) => {
  const { clones = '' } = compileFixture('clones', dialect);
  expect(clones).toBe(expected('clones', `table.${dialect.host}.txt`, clones));
});
