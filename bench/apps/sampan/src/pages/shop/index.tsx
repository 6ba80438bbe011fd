import { memo } from 'preact/compat';
import { useCallback, useState } from 'preact/hooks';
import { definePage } from 'sampan';
import { Button, Image, Swiper, SwiperItem, Text, View } from 'sampan/components';
import { banners, type Product, products, yuan } from '../../data.ts';
import './index.css';

export const page = definePage({ title: 'shop' });

interface CardProps {
  product: Product;
  qty: number;
  onAdd: (id: string) => void;
}

const Card = memo(function Card({ product, qty, onAdd }: CardProps) {
  return (
    <View class="card">
      <Image class="card-img" src={product.image} mode="aspectFill" lazyLoad />
      <Text class="card-name">{product.name}</Text>
      <View class="card-foot">
        <Text class="card-price">{yuan(product.price)}</Text>
        {qty > 0 && <Text class="card-qty">×{qty}</Text>}
        <Button id={`add-${product.id}`} class="card-add" onTap={() => onAdd(product.id)}>
          加入购物车
        </Button>
      </View>
    </View>
  );
});

export default function Shop() {
  const [cart, setCart] = useState<Readonly<Record<string, number>>>({});
  const add = useCallback((id: string) => setCart((now) => ({ ...now, [id]: (now[id] ?? 0) + 1 })), []);
  const qty = ({ id }: Product) => cart[id] ?? 0;
  const count = products.reduce((sum, product) => sum + qty(product), 0);
  const total = products.reduce((sum, product) => sum + qty(product) * product.price, 0);

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
        {products.map((product) => (
          <Card key={product.id} product={product} qty={qty(product)} onAdd={add} />
        ))}
      </View>
      <View class="cart">
        <Text id="cart-count" class="cart-count">
          {count} 件
        </Text>
        <Text id="cart-total" class="cart-total">
          合计 {yuan(total)}
        </Text>
        <Button id="clear-cart" class="cart-pay" onTap={() => setCart({})}>
          清空
        </Button>
      </View>
    </View>
  );
}
