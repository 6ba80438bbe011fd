import { useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Image, Swiper, SwiperItem, Text, View } from 'sampan/components';
import { banners, yuan } from '../../data.ts';
import { type CartItem, createCart } from './cart.ts';
import './index.css';

export const page = definePage({ title: 'shop' });

function Card({ item: { product, qty } }: { item: CartItem }) {
  return (
    <View class="card">
      <Image class="card-img" src={product.image} mode="aspectFill" lazyLoad />
      <Text class="card-name">{product.name}</Text>
      <View class="card-foot">
        <Text class="card-price">{yuan(product.price)}</Text>
        {qty.value > 0 && <Text class="card-qty">×{qty}</Text>}
        <Button id={`add-${product.id}`} class="card-add" onTap={() => qty.value++}>
          加入购物车
        </Button>
      </View>
    </View>
  );
}

export default function Shop() {
  const [{ items, count, total, clear }] = useState(createCart);
  return (
    <View class="shop">
      <Swiper class="banner" indicatorDots circular>
        {banners.map(({ id, image }) => (
          <SwiperItem key={id}>
            <Image class="banner-img" src={image} mode="aspectFill" />
          </SwiperItem>
        ))}
      </Swiper>
      <View class="grid">
        {items.map((item) => (
          <Card key={item.product.id} item={item} />
        ))}
      </View>
      <View class="cart">
        <Text id="cart-count" class="cart-count">
          {count} 件
        </Text>
        <Text id="cart-total" class="cart-total">
          合计 {total}
        </Text>
        <Button id="clear-cart" class="cart-pay" onTap={clear}>
          清空
        </Button>
      </View>
    </View>
  );
}
