import { View } from 'sampan/components';

/** The page's form while the product is on its way. */
export function ProductBones() {
  return (
    <View>
      <View class="product-gallery">
        <View class="bone product-picture" />
      </View>
      <View class="panel">
        <View class="bone product-bones-head" />
        <View class="bone product-bones-line" />
        <View class="bone product-bones-line" />
      </View>
    </View>
  );
}
