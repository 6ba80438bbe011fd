import { navigate } from 'sampan';
import { Image, Text, View } from 'sampan/components';
import type { ProductSummary } from '../shop/goods.ts';
import { yuan } from '../shop/money.ts';
import { pictureUrl } from '../shop/server.ts';
import styles from './product-card.module.css';

export function ProductCard({ product }: { product: ProductSummary }) {
  const open = () => navigate('/product/:id', { id: product.id });
  return (
    <View id={`product-${product.id}`} class={styles.card} hoverClass="pressed" onTap={open}>
      <Image class={`picture ${styles.picture}`} src={pictureUrl(product.image)} mode="aspectFill" lazyLoad />
      {product.tag && <Text class={styles.tag}>{product.tag}</Text>}
      <View class={styles.body}>
        <Text class={styles.name} maxLines={1}>
          {product.name}
        </Text>
        <Text class={styles.subtitle} maxLines={1}>
          {product.subtitle}
        </Text>
        <View class={styles.foot}>
          <Text class={`price ${styles.price}`}>{yuan(product.price)}</Text>
          {product.was && <Text class="was">{yuan(product.was)}</Text>}
        </View>
        <Text class={styles.sold}>已售 {product.sold}</Text>
      </View>
    </View>
  );
}

/** The card's form while goods are on their way. */
export function ProductCardBone() {
  return (
    <View class={styles.card}>
      <View class={`bone ${styles.picture}`} />
      <View class={styles.body}>
        <View class={`bone ${styles.line}`} />
        <View class={`bone ${styles.line} ${styles.short}`} />
      </View>
    </View>
  );
}
