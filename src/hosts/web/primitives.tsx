// The ten primitives as web components of Preact. Re-exports only: each stands in a file of its own, so unused ones cost nothing.
export { Button } from './primitives/button.tsx';
export { Checkbox } from './primitives/checkbox.tsx';
export { Image } from './primitives/image.tsx';
export { Input } from './primitives/input.tsx';
export { ScrollView } from './primitives/scroll-view.tsx';
export { Swiper } from './primitives/swiper.tsx';
export { SwiperItem } from './primitives/swiper-item.tsx';
export { Text } from './primitives/text.tsx';
export { Textarea } from './primitives/textarea.tsx';
export { View } from './primitives/view.tsx';
