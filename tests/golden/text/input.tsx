// Text as Preact shows it: static text in the template, a hole where it is provably a primitive, hole and slot where not.
import { Text, View } from 'sampan/components';
import type { ComponentChildren } from 'preact';

declare const name: ComponentChildren;
declare const count: number;
declare const row: { label: string; price: number; tags: string[] };

const unit = 'pcs';

export const fixed = (
  <View>
    one two {'three'} {4}
    <Text>five</Text> six
  </View>
);
export const nothing = (
  <View>
    {null}
    {undefined}
    {true}
    {false}
    {''}
    {/* no */}
  </View>
);
export const constants = (
  <Text>
    {unit}: {2 + 2} {`${unit}!`}
  </Text>
);
export const unknown = <Text>{name}</Text>;
export const beside = (
  <Text>
    {name} / {row.label}
  </Text>
);
export const primitive = (
  <Text>
    {count + 1} {row.price.toFixed(2)} {String(row.label)} {row.tags.length} {typeof name} {!name}
  </Text>
);
export const template = <Text>{`¥ ${row.price} of ${row.tags.join(', ')} (${unit})`}</Text>;
export const choice = <Text>{count > 1 ? 'many' : 'one'}</Text>;
export const typed = (
  <Text>
    {row.label as string}
    {name!}
  </Text>
);
export const entities = <Text>&lt;a&gt; &amp;amp; &nbsp;&copy;</Text>;
