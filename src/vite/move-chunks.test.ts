import { describe, expect, it } from 'vitest';
import { rewriteReferences } from './move-chunks.ts';
import { shiftMappings } from './shift-mappings.ts';

const moves = new Map([['shared/b.js', 'packages/m/shared/b.js']]);
const rewrite = (file: string, code: string): string =>
  rewriteReferences(file, code, moves, (mark) => (mark.includes('aaaa') ? '/assets/a.png' : undefined)).code;

describe('rewriteReferences', () => {
  it.each([
    ['pages/home.js', 'require("../shared/b.js")', 'require("../packages/m/shared/b.js")'],
    ['packages/m/pages/x.js', "require('../../../shared/b.js')", "require('../shared/b.js')"],
    ['packages/m/pages/x.js', 'require(`../../../shared/a.js`)', 'require(`../../../shared/a.js`)'],
    ['shared/b.js', 'require("./a.js")', 'require("../../../shared/a.js")'],
    ['shared/b.js', 'prerequire("./a.js");require("fs")', 'prerequire("./a.js");require("fs")'],
    ['a.js', '"__sampan_file_aaaaaaaa__" + "__sampan_file_bbbbbbbb__"', '"/assets/a.png" + "__sampan_file_bbbbbbbb__"'],
  ])('in %s: %s', (file, code, expected) => expect(rewrite(file, code)).toBe(expected));
});

describe('shiftMappings', () => {
  // Columns 0, 5, 20 of line 1 and 3 of line 2.
  const mappings = 'AAAA,KAAK,eAAC;GACA';

  it('moves what stands behind an edit in its line', () => {
    expect(shiftMappings(mappings, `${'x'.repeat(30)}\nyyyyy`, [{ offset: 7, growth: 3 }])).toBe(
      'AAAA,KAAK,kBAAC;GACA',
    );
    expect(shiftMappings(mappings, `${'x'.repeat(30)}\nyyyyy`, [{ offset: 31, growth: -1 }])).toBe(
      'AAAA,KAAK,eAAC;EACA',
    );
  });

  it('adds up edits', () => {
    const edits = [
      { offset: 1, growth: 2 },
      { offset: 6, growth: -16 },
    ];
    // 0, 7, 6
    expect(shiftMappings(mappings, 'x'.repeat(30), edits)).toBe('AAAA,OAAK,DAAC;GACA');
  });

  it('leaves the rest as it is', () => expect(shiftMappings(mappings, 'x'.repeat(30), [])).toBe(mappings));
});
