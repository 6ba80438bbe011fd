// What a checkout is about: the chosen lines of the cart, or one thing bought at once.
import { chosen } from '../shop/cart.ts';
import { fetchProduct } from '../shop/goods.ts';
import type { OrderLine } from '../shop/orders.ts';
import { useResource } from '../shop/resource.ts';
import { ShopError } from '../shop/server.ts';

async function fetchLine(sku: string, count: number): Promise<OrderLine> {
  const [id = 0, flavourAt = 0, sizeAt = 0] = sku.split('-').map(Number);
  const product = await fetchProduct(id);
  const flavour = product.flavours[flavourAt];
  const size = product.sizes[sizeAt];
  if (!flavour || flavour.soldOut || !size) throw new ShopError(409, '这件商品已售罄');
  return {
    sku,
    name: product.name,
    flavour: flavour.name,
    size: size.name,
    image: product.images[0] ?? '',
    price: size.price,
    count,
  };
}

/** Once the page is open its lines stay: paying empties the cart before the page is left. */
export const useBasket = (sku: string | undefined, count = 1) =>
  useResource<readonly OrderLine[]>(async () => (sku ? [await fetchLine(sku, count)] : chosen.value), [sku, count]);
