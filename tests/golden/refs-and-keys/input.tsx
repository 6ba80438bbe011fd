// A ref or key of the root belongs to the block; an inner element with one is a block of its own in a slot.
import { Input, Text, View } from 'sampan/components';
import { createRef } from 'preact';
import type { HostElement } from '../../../components/primitives/types.ts';

const outer = createRef<HostElement>();
const inner = createRef<HostElement>();
declare const id: number;

export const root = (
  <View ref={outer} key={id} class="a">
    <Text>x</Text>
  </View>
);
export const within = (
  <View>
    <Text>before</Text>
    <Input ref={inner} placeholder="name" />
    <Text key={id}>keyed</Text>
    <Text>after</Text>
  </View>
);
