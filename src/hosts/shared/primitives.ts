// The primitives where the compiler turns them into templates: tag names. Only computed tags meet them at run time.
import type { Primitives } from '../../../components/primitives/types.ts';

export const Button = 'button' as unknown as Primitives['Button'];
export const Checkbox = 'checkbox' as unknown as Primitives['Checkbox'];
export const Image = 'image' as unknown as Primitives['Image'];
export const Input = 'input' as unknown as Primitives['Input'];
export const ScrollView = 'scroll-view' as unknown as Primitives['ScrollView'];
export const Swiper = 'swiper' as unknown as Primitives['Swiper'];
export const SwiperItem = 'swiper-item' as unknown as Primitives['SwiperItem'];
export const Text = 'text' as unknown as Primitives['Text'];
export const Textarea = 'textarea' as unknown as Primitives['Textarea'];
export const View = 'view' as unknown as Primitives['View'];
