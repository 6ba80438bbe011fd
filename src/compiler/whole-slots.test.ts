// Which slots of a block the runtime must not put a boundary into.
import { describe, expect, it } from 'vitest';
import { dialect as alipay } from '../hosts/alipay/dialect.ts';
import { dialect as wechat } from '../hosts/wechat/dialect.ts';
import type { Dialect } from '../core/dialect.ts';
import { compileModule } from './compile-module.ts';

const wholesOf = (jsx: string, dialect: Dialect = wechat) => {
  const source = `import * as S from 'sampan/components';
import { Form, Label, PickerView, RadioGroup, Swiper, Text, View } from 'sampan/components';
export const made = (children) => ${jsx};`;
  const options = { file: 'x.tsx', prefix: 'xaa', isPrimitiveSource: () => true, dialect };
  return compileModule(source, options).blocks.map(({ meta }) => meta?.whole);
};

describe('slots inside a whole', () => {
  it.each([
    ['<Form>{children}</Form>', { A: ['form', 0] }],
    ['<Form><View><Text>a</Text>{children}</View></Form>', { A: ['form', 0] }],
    [
      '<Form><RadioGroup>{children}</RadioGroup>{children.map((x) => x)}</Form>',
      { A: ['radio-group', 0], B: ['form', 0] },
    ],
    ['<Swiper>{children}</Swiper>', { A: ['swiper', 1] }],
    ['<PickerView>{children}</PickerView>', { A: ['picker-view', 1] }],
    ['<Label>{children && <View>{children}</View>}</Label>', { A: ['label', 0] }],
    ['<View>{children}</View>', undefined],
  ])('%s', (jsx, whole) => expect(wholesOf(jsx)[0]).toEqual(whole));

  it('are of no concern where templates may contain themselves', () => {
    expect(wholesOf('<Form>{children}</Form>', alipay)).toEqual([undefined]);
  });
});
