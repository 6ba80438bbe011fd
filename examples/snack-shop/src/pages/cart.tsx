import { definePage, navigate, switchTab } from 'sampan';
import { showModal } from 'sampan/api';
import { Button, Checkbox, Text, View } from 'sampan/components';
import { CartRow } from '../cart/CartRow.tsx';
import { chooseAll, chosen, chosenCount, goods, isAllChosen, lines, remove, shipping, total } from '../shop/cart.ts';
import { yuan } from '../shop/money.ts';
import { freeShippingFrom } from '../shop/shipping.ts';
import { Notice } from '../ui/Notice.tsx';
import { Screen } from '../ui/Screen.tsx';
import './cart.css';

export const page = definePage({ title: '购物车' });

async function askToRemove(name: string, ...skus: readonly string[]): Promise<void> {
  const { confirmed } = await showModal({
    title: '移除商品',
    content: `要把${name}移出购物车吗？`,
    confirmText: '移除',
    cancelText: '再想想',
  });
  if (confirmed) remove(...skus);
}

export default function Cart() {
  if (lines.value.length === 0) {
    return (
      <Screen>
        <Notice
          kind="empty"
          title="购物车还空着"
          hint="挑几包喜欢的，一起开船"
          action="去逛逛"
          onAction={() => void switchTab('/home')}
        />
      </Screen>
    );
  }
  const missing = freeShippingFrom - goods.value;
  return (
    <Screen class="cart above-bar">
      <View class="cart-hint">
        {goods.value === 0
          ? `满 ${freeShippingFrom / 100} 元包邮`
          : missing > 0
            ? `再买 ${yuan(missing)} 就包邮`
            : '已享包邮'}
      </View>
      {lines.value.map((line) => (
        <CartRow key={line.sku} line={line} onRemove={() => void askToRemove(`「${line.name}」`, line.sku)} />
      ))}
      <View class="bar cart-bar">
        <View class="cart-all">
          <Checkbox
            id="all"
            class="cart-all-box"
            color="#c8401f"
            checked={isAllChosen.value}
            aria-label="全选"
            onChange={(event) => chooseAll(event.detail.checked)}
          />
          <Text>全选</Text>
        </View>
        <View class="cart-total">
          <View class="cart-total-line">
            <Text>合计 </Text>
            <Text class="price cart-sum">{yuan(total.value)}</Text>
          </View>
          <Text class="cart-shipping">
            {goods.value === 0 ? '还没有选商品' : shipping.value === 0 ? '免运费' : `含运费 ${yuan(shipping.value)}`}
          </Text>
        </View>
        <Button
          id="checkout"
          class={chosen.value.length > 0 ? 'cta cart-pay' : 'cta cart-pay cta-off'}
          hoverClass="pressed"
          disabled={chosen.value.length === 0}
          onTap={() => navigate('/checkout')}
        >
          {chosenCount.value > 0 ? `结算 (${chosenCount.value})` : '结算'}
        </Button>
      </View>
    </Screen>
  );
}
