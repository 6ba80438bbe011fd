import { Button, Text, View } from 'sampan/components';
import { yuan } from '../shop/money.ts';
import type { Order } from '../shop/orders.ts';
import { OrderLines } from '../ui/OrderLines.tsx';
import styles from './order-card.module.css';

export function OrderCard({ order, onPay }: { order: Order; onPay: () => void }) {
  const { no, status, contact } = order;
  const isPaid = status === 'paid';
  return (
    <View id={`order-${no}`} class="panel">
      <View class={styles.head}>
        <View>
          <Text class={styles.no}>订单 {no}</Text>
          <Text class="muted">{order.placedAt}</Text>
        </View>
        <Text class={isPaid ? styles.paid : styles.unpaid}>{isPaid ? '待发货' : '待支付'}</Text>
      </View>
      <OrderLines lines={order.lines} />
      <View class={styles.contact}>
        <Text>
          {contact.name} {contact.phone.replace(/^(\d{3})\d{4}/, '$1****')}
        </Text>
        <Text class="muted">{contact.address}</Text>
        {order.note && <Text class="muted">备注：{order.note}</Text>}
      </View>
      <View class={styles.foot}>
        <Text class="muted">{order.shipping === 0 ? '免运费' : `含运费 ${yuan(order.shipping)}`}</Text>
        <Text class={styles.total}>合计 {yuan(order.total)}</Text>
      </View>
      {!isPaid && (
        <View class={styles.action}>
          <Button id={`pay-${no}`} class="cta" hoverClass="pressed" onTap={onPay}>
            去支付
          </Button>
        </View>
      )}
    </View>
  );
}
