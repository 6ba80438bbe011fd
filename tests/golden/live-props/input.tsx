// The host changes these props itself: they are always holes, and what reports them is always bound.
import { Checkbox, Input, ScrollView, Swiper, SwiperItem, Textarea, View } from 'sampan/components';

declare const value: string;
declare const top: number;
declare const on: boolean;
declare const input: () => void;

export const field = <Input value={value} placeholder="name" />;
export const listened = <Input value={value} onInput={input} onBlur={input} />;
export const fixed = <Textarea value="fixed" autoHeight />;
export const free = <Input placeholder="free" />;
export const check = <Checkbox checked={on} onChange={input} onTap={input} class="c" />;
export const silent = <Checkbox checked />;
export const scroll = <ScrollView scrollY scrollTop={top} />;
export const followed = <ScrollView scrollY scrollTop={top} onScroll={input} />;
export const form = (
  <View onTap={input}>
    <Input value={value} />
    <Swiper current={top} circular>
      <SwiperItem>1</SwiperItem>
    </Swiper>
  </View>
);
