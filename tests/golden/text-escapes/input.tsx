// Characters that mean something in a template, white space beside tags, and what no template can write.
import { Text, View } from 'sampan/components';

declare const n: number;

export const braces = (
  <Text>
    {'{{n}} {'}
    {n}
    {'}'}
  </Text>
);
export const markup = <Text>{'<view> a<b & &lt; "q" it\'s'}</Text>;
export const spaces = (
  <View>
    {' a '}
    <Text> b </Text>
    {'  '}
    {n} c{' '}
  </View>
);
export const lines = <Text>{'one\ntwo'}</Text>;
export const backslash = <Text>{'C:\\new'} static</Text>;
export const comment = <Text>{'<!-- not a comment -->'}</Text>;
