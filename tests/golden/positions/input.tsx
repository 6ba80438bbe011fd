// Blocks stand wherever an expression can.
import { Component } from 'preact';
import { Text, View } from 'sampan/components';

declare const isOpen: boolean;
declare const show: (node: preact.JSX.Element) => preact.JSX.Element;

export class Panel extends Component<{ label: string }> {
  header = (<Text>header</Text>);
  static empty = () => <View />;
  override render() {
    const body = () => {
      if (!isOpen) return <Text>closed</Text>;
      return show(<Text>{this.props.label}</Text>);
    };
    return (
      // The whole panel.
      <View>
        {this.header}
        {body()}
        {((left: string) => <Text>{left}</Text>)('x')}
      </View>
    );
  }
}
export const list = [<Text key="a">a</Text>, <Text key="b">b</Text>];
export const object = { icon: <View class="icon" />, ...(isOpen ? { extra: <Text>e</Text> } : {}) };
export const nested = show(<View>{show(<Text>{isOpen ? <Text>deep</Text> : 'shallow'}</Text>)}</View>);
