// What may stand directly in what.
import { describe, expect, it } from 'vitest';
import { dialect as wechat } from '../hosts/wechat/dialect.ts';
import { compileModule } from './compile-module.ts';

const faults = (jsx: string): string[] => {
  const source = `import * as S from 'sampan/components';
import { Block, Button, Form, Icon, MovableArea, MovableView, PickerView, PickerViewColumn, Swiper, SwiperItem, Text, View } from 'sampan/components';
export const made = (list, yes, Part) => (
${jsx});`;
  const { diagnostics } = compileModule(source, {
    file: 'x.tsx',
    prefix: 'xaa',
    isPrimitiveSource: () => true,
    dialect: wechat,
  });
  return diagnostics.map(({ message }) => message.replaceAll('\n  fix:', ''));
};

describe('composition', () => {
  it.each([
    [
      '<PickerView>text</PickerView>',
      'x.tsx:4:13 SP2016 A text cannot stand directly in <PickerView>. Put it into a PickerViewColumn.',
    ],
    [
      '<PickerView><View/></PickerView>',
      'x.tsx:4:13 SP2016 <View> cannot stand directly in <PickerView>. Put it into a PickerViewColumn.',
    ],
    [
      '<PickerView><PickerViewColumn>text</PickerViewColumn></PickerView>',
      'SP2016 A text cannot stand directly in <PickerViewColumn>. Put it into an element.',
    ],
    ['<PickerView>{list.map((x) => <View>{x}</View>)}</PickerView>', 'x.tsx:4:30 SP2016 <View>'],
    ['<Swiper>{yes && <View/>}</Swiper>', 'x.tsx:4:17 SP2016 <View>'],
    ['<Swiper>{yes ? <SwiperItem/> : <Button/>}</Swiper>', 'x.tsx:4:32 SP2016 <Button>'],
    ['<Swiper>{list.map((x) => { return <View>{x}</View>; })}</Swiper>', 'x.tsx:4:35 SP2016 <View>'],
    [
      '<View><SwiperItem/></View>',
      'SP2016 <SwiperItem> cannot stand directly in <View>. It stands directly in a Swiper.',
    ],
    ['<View><MovableView/></View>', 'It stands directly in a MovableArea.'],
    [
      '<Text>a<View/></Text>',
      'SP2016 <View> cannot stand directly in <Text>. It shows texts only: put <View> beside it, or use a View.',
    ],
    ['<Icon>a</Icon>', 'SP2016 A child cannot stand directly in <Icon>. <Icon> takes no children.'],
  ])('%s is a mistake', (jsx, fault) => {
    expect(faults(jsx)).toHaveLength(1);
    expect(faults(jsx)[0]).toContain(fault);
  });

  it.each([
    '<Swiper>{list.map((x) => <SwiperItem key={x}>{x}</SwiperItem>)}{yes && <SwiperItem/>}</Swiper>',
    '<Swiper><Part/>{list}</Swiper>',
    '<MovableArea><View/><MovableView/>text</MovableArea>',
    '<Text>a <Text>b</Text>{yes ? <Text>c</Text> : "d"}<Part/></Text>',
    '<Form><View><Button formType="submit">ok</Button></View></Form>',
    '<Swiper><Block><SwiperItem/></Block></Swiper>',
  ])('%s is none', (jsx) => expect(faults(jsx)).toEqual([]));
});
