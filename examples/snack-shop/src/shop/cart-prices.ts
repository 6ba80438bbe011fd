// Brings the cart up to date with the server: prices change and things sell out while they lie there.
import { lines } from './cart.ts';
import { fetchProduct } from './goods.ts';

export async function refreshPrices(): Promise<void> {
  const ids = [...new Set(lines.value.map((line) => line.productId))];
  const found = await Promise.all(ids.map((id) => fetchProduct(id).catch(() => undefined)));
  lines.value = lines.value.flatMap((line) => {
    const product = found.find((one) => one?.id === line.productId);
    if (!product) return [line];
    const [, flavour = 0, size = 0] = line.sku.split('-').map(Number);
    const now = product.sizes[size];
    return !now || product.flavours[flavour]?.soldOut ? [] : [{ ...line, price: now.price }];
  });
}
