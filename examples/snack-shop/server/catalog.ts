// Looks goods up. Ids are places in the catalog, a SKU is `id-flavour-size` by place.
import { catalog, type CatalogRow } from './catalog.table.ts';
import type { CategoryId, Flavour, Product, ProductSummary } from './product.ts';

export const categories: readonly { readonly id: CategoryId; readonly name: string }[] = [
  { id: 'nuts', name: '坚果炒货' },
  { id: 'meat', name: '肉脯卤味' },
  { id: 'fruit', name: '果干蜜饯' },
  { id: 'bakery', name: '糕点饼干' },
  { id: 'crisp', name: '膨化海味' },
  { id: 'drink', name: '冲饮茶点' },
];

const createFlavour = (text: string): Flavour =>
  text.endsWith('!') ? { name: text.slice(0, -1), soldOut: true } : { name: text };

function createProduct(row: CatalogRow, index: number): Product {
  const id = index + 1;
  return {
    id,
    category: row.category,
    name: row.name,
    subtitle: row.subtitle,
    ...(row.tag ? { tag: row.tag } : {}),
    sold: row.sold,
    flavours: row.flavours.map(createFlavour),
    sizes: row.sizes,
    images: [`/images/${id}.png`, `/images/${id}-close.png`],
    details: [
      { label: '产地', text: row.origin },
      { label: '配料', text: row.made },
      { label: '保质期', text: `${row.shelf} 个月` },
      { label: '储存', text: row.shelf <= 2 ? '冷藏保存，开袋后当日食用' : '阴凉干燥处，开袋后尽快食用' },
    ],
    note: row.note,
  };
}

export const products: readonly Product[] = catalog.map(createProduct);

export const findProduct = (id: number): Product | undefined => products[id - 1];

export function summarize(product: Product): ProductSummary {
  const [cheapest] = [...product.sizes].sort((a, b) => a.price - b.price);
  return {
    id: product.id,
    name: product.name,
    subtitle: product.subtitle,
    ...(product.tag ? { tag: product.tag } : {}),
    sold: product.sold,
    image: product.images[0] ?? '',
    price: cheapest?.price ?? 0,
    ...(cheapest?.was ? { was: cheapest.was } : {}),
  };
}

/** What a SKU names, with its price now; undefined when there is no such thing or it is sold out. */
export function findSku(sku: string): { product: Product; flavour: string; size: string; price: number } | undefined {
  const match = /^(\d+)-(\d+)-(\d+)$/.exec(sku);
  if (!match) return undefined;
  const product = findProduct(Number(match[1]));
  const flavour = product?.flavours[Number(match[2])];
  const size = product?.sizes[Number(match[3])];
  if (!product || !flavour || flavour.soldOut || !size) return undefined;
  return { product, flavour: flavour.name, size: size.name, price: size.price };
}
