import { definePage, useParams } from 'sampan';
import { Text, View } from 'sampan/components';

export const page = definePage({ params: { id: 'number' }, firstPaint: { id: 0 } });
export default function Product() {
  return (
    <View>
      <Text>product {useParams(page).id}</Text>
      <Text>loading</Text>
    </View>
  );
}
