import { useContext, useLayoutEffect } from 'preact/hooks';
import type { SwiperItemProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addButtonRole, elementProps } from './element-props.ts';
import { SwiperContext } from './swiper-context.ts';

/** One slide. The outer element belongs to the swiper, which moves it; the inner one is the author's. */
export function SwiperItem(props: SwiperItemProps) {
  const notify = useContext(SwiperContext);
  const dom = elementProps('swiper-item', props);
  addButtonRole(dom, props);
  useLayoutEffect(() => {
    notify();
    return notify;
  }, []);
  return (
    <div class="sp-swiper-place" role="group" aria-roledescription={texts.slide()}>
      <div {...dom}>{props.children}</div>
    </div>
  );
}
