// Components stay JSX; host elements in their children and props are blocks.
import { Text, View } from 'sampan/components';
import type { ComponentChildren } from 'preact';

interface CardProps {
  title?: ComponentChildren;
  render?: (name: string) => ComponentChildren;
  children?: ComponentChildren;
}
declare function Card(props: CardProps): preact.JSX.Element;
declare function Badge(props: { n: number }): preact.JSX.Element;
declare const ui: { Card: typeof Card };
declare const label: string;

export const inside = (
  <View class="a">
    <Badge n={1} />
    <Text>text</Text>
    <Badge n={2} />
    {label}
  </View>
);
export const around = (
  <Card title={<Text>{label}</Text>} render={(name) => <Text>{name}</Text>}>
    <View>one</View>
    plain {label}
    <View>two</View>
  </Card>
);
export const member = (
  <ui.Card title=<Text>bare</Text>>
    <Card>
      <View>{label}</View>
    </Card>
  </ui.Card>
);
export function Box({ children }: { children?: ComponentChildren }) {
  return <View class="box">{children}</View>;
}
export const attribute = <View children={label} />;
