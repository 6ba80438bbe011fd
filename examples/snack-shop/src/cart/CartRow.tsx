import { navigate } from 'sampan';
import { Checkbox, Image, Text, View } from 'sampan/components';
import { type CartLine, choose, maxCount, setCount } from '../shop/cart.ts';
import { yuan } from '../shop/money.ts';
import { pictureUrl } from '../shop/server.ts';
import { Stepper } from '../ui/Stepper.tsx';
import styles from './cart-row.module.css';

export function CartRow({ line, onRemove }: { line: CartLine; onRemove: () => void }) {
  const { sku, name, price, count } = line;
  const open = () => navigate('/product/:id', { id: line.productId });
  return (
    <View id={`line-${sku}`} class={`panel ${styles.row}`}>
      <Checkbox
        id={`choose-${sku}`}
        color="#c8401f"
        checked={line.isChosen}
        aria-label={`选择${name}`}
        onChange={(event) => choose(sku, event.detail.checked)}
      />
      <Image
        class={`picture ${styles.picture}`}
        src={pictureUrl(line.image)}
        mode="aspectFill"
        aria-label={name}
        onTap={open}
      />
      <View class={styles.words}>
        <View class={styles.head}>
          <Text class={styles.name} maxLines={1}>
            {name}
          </Text>
          <View
            id={`remove-${sku}`}
            class={styles.remove}
            hoverClass="pressed"
            aria-label={`移除${name}`}
            onTap={onRemove}
          >
            移除
          </View>
        </View>
        <Text class={styles.choice}>
          {line.flavour} · {line.size}
        </Text>
        <View class={styles.foot}>
          <Text class="price">{yuan(price)}</Text>
          <Stepper id={`count-${sku}`} value={count} max={maxCount} onChange={(next) => setCount(sku, next)} />
        </View>
      </View>
    </View>
  );
}
