import { useState } from 'preact/hooks';
import { definePage, redirect, useParams } from 'sampan';
import { hideLoading, showLoading, showToast } from 'sampan/api';
import { Button, Text, Textarea, View } from 'sampan/components';
import { useBasket } from '../checkout/basket.ts';
import { Field } from '../checkout/Field.tsx';
import { remove, sumOf } from '../shop/cart.ts';
import { refreshPrices } from '../shop/cart-prices.ts';
import { checkContact, type ContactProblems, keepContact, lastContact } from '../shop/contact.ts';
import { yuan } from '../shop/money.ts';
import { type Contact, payOrder, placeOrder } from '../shop/orders.ts';
import { messageOf, ShopError } from '../shop/server.ts';
import { shippingFor } from '../shop/shipping.ts';
import { Notice } from '../ui/Notice.tsx';
import { OrderLines } from '../ui/OrderLines.tsx';
import { Sums } from '../ui/Sums.tsx';
import { Screen } from '../ui/Screen.tsx';
import './checkout.css';

/** Without params it buys what is chosen in the cart, with them one thing. */
export const page = definePage({ title: '确认订单', params: { sku: 'string?', count: 'number?' } });

const noteLength = 50;

export default function Checkout() {
  const { sku, count } = useParams(page);
  const [basket, reload] = useBasket(sku, count);
  const [contact, setContact] = useState<Contact>(lastContact);
  const [problems, setProblems] = useState<ContactProblems>({});
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState('');
  const [isSending, setSending] = useState(false);

  if (basket.status === 'failed') {
    return (
      <Screen>
        <Notice
          kind="failed"
          title="订单没能打开"
          hint={basket.problem}
          action="重新加载"
          onAction={() => void reload()}
        />
      </Screen>
    );
  }
  const lines = basket.data ?? [];
  const goods = sumOf(lines);
  const shipping = shippingFor(goods);

  const fill = (field: keyof Contact) => (value: string) => {
    setContact((now) => ({ ...now, [field]: value }));
    setProblems(({ [field]: _, ...others }) => others);
  };

  const submit = async () => {
    const found = checkContact(contact);
    setProblems(found);
    setRefusal('');
    if (isSending || Object.keys(found).length > 0) return;
    setSending(true);
    showLoading('正在提交');
    try {
      const { order, payment } = await placeOrder(lines, contact, note);
      hideLoading();
      keepContact(contact);
      if (!sku) remove(...lines.map((line) => line.sku));
      const isPaid = await payOrder(order.no, payment).catch(() => false);
      void showToast(isPaid ? { title: '支付成功', icon: 'success' } : { title: '订单已保留，可稍后支付' });
      await redirect('/orders');
    } catch (error) {
      hideLoading();
      setRefusal(messageOf(error));
      if (error instanceof ShopError && error.status === 409 && !sku) await refreshPrices();
    }
    setSending(false);
  };

  return (
    <Screen class="checkout above-bar">
      <View class="panel">
        <Text class="panel-title">收货信息</Text>
        <Field
          id="name"
          label="收货人"
          value={contact.name}
          placeholder="姓名"
          maxLength={20}
          problem={problems.name}
          onInput={fill('name')}
        />
        <Field
          id="phone"
          label="手机号"
          value={contact.phone}
          placeholder="11 位手机号"
          type="number"
          maxLength={11}
          problem={problems.phone}
          onInput={fill('phone')}
        />
        <Field
          id="address"
          label="地址"
          value={contact.address}
          placeholder="省市区、街道、门牌号"
          isLong
          maxLength={80}
          problem={problems.address}
          onInput={fill('address')}
        />
      </View>
      <View class="panel">
        <Text class="panel-title">商品</Text>
        <OrderLines lines={lines} />
        <Sums goods={goods} shipping={shipping} total={goods + shipping} />
      </View>
      <View class="panel">
        <View class="checkout-note-head">
          <Text class="checkout-label">备注</Text>
          <Text class="muted">{`${note.length}/${noteLength}`}</Text>
        </View>
        <Textarea
          id="note"
          class="checkout-note"
          value={note}
          placeholder="口味、送达时间等，选填"
          placeholderClass="checkout-placeholder"
          maxLength={noteLength}
          aria-label="备注"
          onInput={(event) => setNote(event.detail.value)}
        />
      </View>
      <View class="bar checkout-bar">
        {refusal && <Text class="checkout-refusal">{refusal}</Text>}
        <View class="checkout-pay">
          <View class="checkout-total">
            <Text>合计 </Text>
            <Text class="price checkout-sum">{yuan(goods + shipping)}</Text>
          </View>
          <Button
            id="pay"
            class={isSending ? 'cta checkout-submit cta-off' : 'cta checkout-submit'}
            hoverClass="pressed"
            disabled={isSending || lines.length === 0}
            onTap={() => void submit()}
          >
            提交并支付
          </Button>
        </View>
      </View>
    </Screen>
  );
}
