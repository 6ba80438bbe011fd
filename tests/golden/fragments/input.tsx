import { Fragment } from 'preact';
import { Text, View } from 'sampan/components';

declare const label: string;
declare const isOpen: boolean;

export const root = (
  <>
    <View>one</View>
    between {label}
    <View>two</View>
  </>
);
export const flattened = (
  <View>
    <>
      <Text>a</Text>
      {label}
      <>b {isOpen && <Text>c</Text>}</>
    </>
  </View>
);
export const keyed = (
  <View>
    <Fragment key="f">
      <Text>{label}</Text>
    </Fragment>
  </View>
);
export const empty = (
  <View>
    <></>
  </View>
);
