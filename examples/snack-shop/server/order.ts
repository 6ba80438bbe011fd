// Orders: checks what a customer sends, prices it anew, keeps it. In memory: a demo's orders end with the process.
import { shippingFor } from '../src/shop/shipping.ts';
import { findSku } from './catalog.ts';

export interface OrderLine {
  readonly sku: string;
  readonly name: string;
  readonly flavour: string;
  readonly size: string;
  readonly image: string;
  readonly price: number;
  readonly count: number;
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface Order {
  /** Six digits, counted from 000001. */
  readonly no: string;
  readonly placedAt: string;
  status: 'unpaid' | 'paid';
  readonly lines: readonly OrderLine[];
  readonly contact: Contact;
  readonly note: string;
  readonly goods: number;
  readonly shipping: number;
  readonly total: number;
}

export type Refusal = { readonly status: 409 | 422; readonly message: string };
export type Draft = Pick<Order, 'lines' | 'contact' | 'note' | 'goods' | 'shipping' | 'total'>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function checkContact(input: unknown): Contact | string {
  const contact = isRecord(input) ? input : {};
  const [name, phone, address] = [text(contact.name), text(contact.phone), text(contact.address)];
  if (!name) return '请填写收货人';
  if (!/^1[3-9]\d{9}$/.test(phone)) return '手机号不正确';
  if (address.length < 6) return '请填写详细地址';
  return { name, phone, address };
}

/** Prices come from the catalog; the price that the customer saw only decides whether to ask again. */
export function checkDraft(body: unknown): Draft | Refusal {
  if (!isRecord(body) || !Array.isArray(body.lines) || body.lines.length === 0)
    return { status: 422, message: '订单里没有商品' };
  const contact = checkContact(body.contact);
  if (typeof contact === 'string') return { status: 422, message: contact };
  const lines: OrderLine[] = [];
  for (const line of body.lines as unknown[]) {
    if (!isRecord(line)) return { status: 422, message: '订单里的商品不正确' };
    const found = findSku(text(line.sku));
    if (!found) return { status: 409, message: '有商品已售罄，请返回购物车确认' };
    const count = Number(line.count);
    if (!Number.isInteger(count) || count < 1 || count > 99) return { status: 422, message: '商品数量不正确' };
    if (line.price !== found.price)
      return { status: 409, message: `「${found.product.name}」价格有变动，请返回购物车确认` };
    const { product, flavour, size, price } = found;
    lines.push({
      sku: text(line.sku),
      name: product.name,
      flavour,
      size,
      image: product.images[0] ?? '',
      price,
      count,
    });
  }
  const goods = lines.reduce((sum, line) => sum + line.price * line.count, 0);
  const shipping = shippingFor(goods);
  return { lines, contact, note: text(body.note).slice(0, 50), goods, shipping, total: goods + shipping };
}
