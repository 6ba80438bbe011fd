// What waits is a component like any other; its fallback is a block of its own, as is what a lazy component is given.
import { lazy, Suspense } from 'preact/compat';
import type { ComponentChildren } from 'preact';
import { Text, View } from 'sampan/components';

declare const read: () => string;
declare const load: () => Promise<{ default: (props: { label: string; children?: ComponentChildren }) => preact.JSX.Element }>;

const Late = lazy(load);
const Name = () => <Text class="name">{read()}</Text>;

export const page = (label: string) => (
  <View>
    <Suspense fallback={<Text class="wait">wait for {label}</Text>}>
      <View class="ready">
        <Name />
        <Late label={label}>
          <Text>{label}</Text>
        </Late>
      </View>
      <Text>beside</Text>
    </Suspense>
  </View>
);
