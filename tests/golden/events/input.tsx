// Handlers stay in the code; the template names the node and the element, once for bubbling and catching.
import { Button, Image, ScrollView, View } from 'sampan/components';

declare const pick: () => void;
declare const label: string;
declare const wide: boolean;

export const one = <View onTap={pick} />;
export const nested = (
  <View onTap={pick}>
    <View>
      <Button onTap={pick} onLongPress={() => pick()}>
        {label}
      </Button>
    </View>
    <Image src="a.png" onLoad={pick} onError={pick} />
  </View>
);
export const caught = <View onTapCatch={pick} onTouchMoveCatch={pick} />;
export const both = <View onTap={pick} onTapCatch={pick} />;
export const native = (
  <ScrollView scrollY onScrollToLower={pick} onScroll={pick} onTouchStart={pick} onAnimationEnd={pick} />
);
export const maybe = <View onTap={wide ? pick : undefined} onLongPress={undefined} />;
// A handler of another event than a tap says which: taps may pass it on their way outwards.
export const held = (
  <View onLongPress={pick}>
    <Image src="a.png" onLoad={pick} />
  </View>
);
