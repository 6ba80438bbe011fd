// Props of primitives as authors see them. Only compiled, never run.
import { signal } from '@preact/signals';
import { Block, Button, Map, Picker, Slider, Switch, Video } from 'sampan/components';
import type { HostOnly, MapMarker, PickerDetail, SliderProps, SwitchProps } from 'sampan/components';

const value = signal<number | undefined>(3);
const markers: readonly MapMarker[] = [{ id: 1, latitude: 30, longitude: 120 }];

export const fine = [
  <Slider min={1} max={value} onChange={(event) => event.detail.value.toFixed()} trackSize={4} />,
  <Switch checked onChange={({ detail: { checked } }) => checked} />,
  <Picker range={['a', 'b']} value={1} onChange={(event) => take(event.detail)}>
    pick
  </Picker>,
  <Video src="a.mp4" direction={90} onTimeUpdate={(event) => event.detail.duration} />,
  <Map markers={markers} onMarkerTap={(event) => event.detail.markerId} />,
  <Block>
    <Button openType="contact" sessionFrom="cart" />
  </Block>,
];
declare function take(detail: PickerDetail): void;

/** The mark of a host is for readers: the type is the prop's own. */
export const marked: HostOnly<'alipay', number> = 3;
export const track: SliderProps['trackSize'] = 4;
export const look: SwitchProps['type'] = 'checkbox';

export const wrong = [
  // @ts-expect-error a number
  <Slider min="1" />,
  // @ts-expect-error one of its values
  <Switch type="round" />,
  // @ts-expect-error 0, 90 or -90
  <Video direction={45} />,
  // @ts-expect-error has no box
  <Block class="a" />,
  // @ts-expect-error no such event
  <Slider onTyped={() => {}} />,
];
