// What the primitives are on this host: tag names, which the compiler turns into templates.
export {
  Button,
  Checkbox,
  Image,
  Input,
  ScrollView,
  Swiper,
  SwiperItem,
  Text,
  Textarea,
  View,
} from '../shared/primitives.ts';
