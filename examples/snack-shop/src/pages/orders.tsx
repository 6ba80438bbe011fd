import { definePage, switchTab, usePullDownRefresh } from 'sampan';
import { showToast } from 'sampan/api';
import { View } from 'sampan/components';
import { OrderCard } from '../orders/OrderCard.tsx';
import { fetchOrders, payOrder, preparePayment } from '../shop/orders.ts';
import { useResource } from '../shop/resource.ts';
import { messageOf } from '../shop/server.ts';
import { Notice } from '../ui/Notice.tsx';
import { Screen } from '../ui/Screen.tsx';
import './orders.css';

export const page = definePage({ title: '我的订单', pullDownRefresh: true });

export default function Orders() {
  const [orders, reload] = useResource(fetchOrders, []);
  usePullDownRefresh(reload);

  const payLater = async (no: string) => {
    try {
      if (await payOrder(no, await preparePayment(no))) void showToast({ title: '支付成功', icon: 'success' });
    } catch (error) {
      void showToast({ title: messageOf(error) });
    }
    await reload();
  };

  return (
    <Screen class="orders">
      {orders.status === 'loading' && [1, 2].map((n) => <View key={`bone-${n}`} class="panel bone orders-bone" />)}
      {orders.status === 'failed' && (
        <Notice
          kind="failed"
          title="订单没能打开"
          hint={orders.problem}
          action="重新加载"
          onAction={() => void reload()}
        />
      )}
      {orders.status === 'ready' && orders.data.length === 0 && (
        <Notice
          kind="empty"
          title="还没有订单"
          hint="第一船货，从挑一包零食开始"
          action="去逛逛"
          onAction={() => void switchTab('/home')}
        />
      )}
      {orders.data?.map((order) => (
        <OrderCard key={order.no} order={order} onPay={() => void payLater(order.no)} />
      ))}
    </Screen>
  );
}
