// A slide of its own is written by the swiper's slot where the host wants it literally there; its class and style travel as data.
import { Image, Swiper, SwiperItem, Text, View, type SwiperItemProps } from 'sampan/components';

declare const banners: { id: string; url: string; color: string }[];
declare const open: (id: string) => void;
declare const props: SwiperItemProps;

export const slides = (
  <Swiper class="banner" indicatorDots autoplay interval={3000}>
    {banners.map(({ id, url, color }) => (
      <SwiperItem key={id} class="slide" style={{ color }} onTap={() => open(id)}>
        <Image src={url} mode="aspectFill" />
      </SwiperItem>
    ))}
  </Swiper>
);
export const literal = (
  <Swiper>
    <SwiperItem class="a">
      <Text>one</Text>
    </SwiperItem>
    <SwiperItem key="b">two</SwiperItem>
  </Swiper>
);
export const mixedClass = (
  <Swiper>
    {banners.map(({ id }) => (
      <SwiperItem key={id} class={`slide ${id}`} />
    ))}
  </Swiper>
);
export const spread = <Swiper>{<SwiperItem {...props}>x</SwiperItem>}</Swiper>;
