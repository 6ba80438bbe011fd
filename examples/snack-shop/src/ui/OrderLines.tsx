import { Image, Text, View } from 'sampan/components';
import { yuan } from '../shop/money.ts';
import type { OrderLine } from '../shop/orders.ts';
import { pictureUrl } from '../shop/server.ts';
import styles from './order-lines.module.css';

/** What is bought, one row each. */
export function OrderLines({ lines }: { lines: readonly OrderLine[] }) {
  return (
    <View>
      {lines.map((line) => (
        <View key={line.sku} class={styles.line}>
          <Image class={`picture ${styles.picture}`} src={pictureUrl(line.image)} mode="aspectFill" />
          <View class={styles.words}>
            <Text class={styles.name}>{line.name}</Text>
            <Text class="muted">
              {line.flavour} · {line.size}
            </Text>
          </View>
          <View class={styles.numbers}>
            <Text class={styles.price}>{yuan(line.price)}</Text>
            <Text class="muted">×{line.count}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
