// The host elements as components. What each is comes from the host; the types here are the same everywhere.
export * from './types.ts';
export { Button, Checkbox, Image, Input, ScrollView, Swiper, SwiperItem, Text, Textarea, View } from '#host/primitives';
