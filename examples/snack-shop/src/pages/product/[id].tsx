import { useEffect, useState } from 'preact/hooks';
import { definePage, navigate, setTitle, switchTab, useParams } from 'sampan';
import { showToast } from 'sampan/api';
import { Button, Image, Swiper, SwiperItem, Text, View } from 'sampan/components';
import cartPicture from '../../assets/tab-cart.png';
import { Options } from '../../product/Options.tsx';
import { ProductBones } from '../../product/ProductBones.tsx';
import { add, count, type Goods, maxCount } from '../../shop/cart.ts';
import { fetchProduct, type Product as ProductData } from '../../shop/goods.ts';
import { yuan } from '../../shop/money.ts';
import { useResource } from '../../shop/resource.ts';
import { pictureUrl } from '../../shop/server.ts';
import { freeShippingFrom } from '../../shop/shipping.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { Screen } from '../../ui/Screen.tsx';
import './product.css';

export const page = definePage({ title: '商品详情', params: { id: 'number' }, firstPaint: { id: 0 } });

export default function Product() {
  const { id } = useParams(page);
  const [product, reload] = useResource(() => fetchProduct(id), [id]);
  const name = product.data?.name;
  useEffect(() => {
    if (name) setTitle(name);
  }, [name]);

  return (
    <Screen class="product">
      {product.status === 'ready' && <Shelf product={product.data} />}
      {product.status === 'loading' && <ProductBones />}
      {product.status === 'failed' && (
        <Notice
          kind="failed"
          title="没能打开这件商品"
          hint={product.problem}
          action="重新加载"
          onAction={() => void reload()}
        />
      )}
    </Screen>
  );
}

const firstLeft = (product: ProductData): number =>
  Math.max(
    product.flavours.findIndex(({ soldOut }) => !soldOut),
    0,
  );

function Shelf({ product }: { product: ProductData }) {
  const [flavour, setFlavour] = useState(() => firstLeft(product));
  const [size, setSize] = useState(0);
  const [quantity, setQuantity] = useState(1);
  const [slide, setSlide] = useState(0);
  const chosen = product.sizes[size]!;
  const goods: Goods = {
    sku: `${product.id}-${flavour}-${size}`,
    productId: product.id,
    name: product.name,
    flavour: product.flavours[flavour]!.name,
    size: chosen.name,
    image: product.images[0]!,
    price: chosen.price,
  };

  const addToCart = () => {
    add(goods, quantity);
    void showToast({ title: '已加入购物车', icon: 'success' });
  };
  const buyNow = () => navigate('/checkout', { sku: goods.sku, count: quantity });

  return (
    <View class="above-bar">
      <View class="product-gallery">
        <Swiper class="product-slides" circular onChange={(event) => setSlide(event.detail.current)}>
          {product.images.map((image) => (
            <SwiperItem key={image}>
              <Image class="picture product-picture" src={pictureUrl(image)} mode="aspectFill" />
            </SwiperItem>
          ))}
        </Swiper>
        <Text class="product-count">{`${slide + 1}/${product.images.length}`}</Text>
      </View>
      <View class="panel product-head">
        <View class="product-prices">
          <Text class="price product-price">{yuan(chosen.price)}</Text>
          {chosen.was && <Text class="was">{yuan(chosen.was)}</Text>}
          <Text class="product-sold">已售 {product.sold}</Text>
        </View>
        <Text class="product-name">{product.name}</Text>
        <Text class="muted">{product.subtitle}</Text>
        <View class="product-promises">
          <Text class="product-promise">满 {freeShippingFrom / 100} 元包邮</Text>
          <Text class="product-promise">当日发货</Text>
          <Text class="product-promise">坏果包赔</Text>
        </View>
      </View>
      <View class="panel">
        <Options id="flavour" title="口味" options={product.flavours} current={flavour} onPick={setFlavour} />
        <Options id="size" title="规格" options={product.sizes} current={size} onPick={setSize} />
        <View class="product-quantity">
          <Text class="product-label">数量</Text>
          <Stepper id="quantity" value={quantity} max={maxCount} onChange={setQuantity} />
        </View>
      </View>
      <View class="panel">
        <Text class="panel-title">商品详情</Text>
        <Text class="product-note">{product.note}</Text>
        {product.details.map(({ label, text }) => (
          <View key={label} class="product-detail">
            <Text class="product-detail-label">{label}</Text>
            <Text class="product-detail-text">{text}</Text>
          </View>
        ))}
      </View>
      <View class="bar">
        <View
          id="to-cart"
          class="product-cart"
          hoverClass="pressed"
          aria-label="购物车"
          onTap={() => switchTab('/cart')}
        >
          <Image class="product-cart-picture" src={cartPicture} />
          {count.value > 0 && <Text class="product-cart-count">{count}</Text>}
        </View>
        <Button id="add" class="cta cta-soft product-action" hoverClass="pressed" onTap={addToCart}>
          加入购物车
        </Button>
        <Button id="buy" class="cta product-action" hoverClass="pressed" onTap={buyNow}>
          立即购买
        </Button>
      </View>
    </View>
  );
}
