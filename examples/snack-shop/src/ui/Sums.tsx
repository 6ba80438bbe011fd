import { Text, View } from 'sampan/components';
import { yuan } from '../shop/money.ts';
import styles from './sums.module.css';

interface SumsProps {
  readonly goods: number;
  readonly shipping: number;
  readonly total: number;
}

/** What an order costs. */
export function Sums({ goods, shipping, total }: SumsProps) {
  return (
    <View>
      <View class={styles.row}>
        <Text class="muted">商品金额</Text>
        <Text class={styles.sum}>{yuan(goods)}</Text>
      </View>
      <View class={styles.row}>
        <Text class="muted">运费</Text>
        <Text class={styles.sum}>{shipping === 0 ? '免运费' : yuan(shipping)}</Text>
      </View>
      <View class={`${styles.row} ${styles.total}`}>
        <Text>合计</Text>
        <Text class="price">{yuan(total)}</Text>
      </View>
    </View>
  );
}
