// Host elements are known by their import, under any name; a local name hides them, and a component used as a value needs its generic.
import * as S from 'sampan/components';
import { View as Box, Text, type ViewProps, Button } from 'sampan/components';

declare const wide: boolean;

export const renamed = <Box class="a">x</Box>;
export const namespace = (
  <S.ScrollView scrollY>
    <S.Text>x</S.Text>
  </S.ScrollView>
);
export function hidden(Text: preact.ComponentType<ViewProps>) {
  return <Text class="not a host element" />;
}
export const hiddenInside = () => {
  const Box = Text;
  return <Box>value</Box>;
};
const Either = wide ? S.Button : Button;
export const computed = <Either>tap</Either>;
const _b = 1;
export const taken = _b;
