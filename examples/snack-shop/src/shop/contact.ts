// Where an order goes: what must be filled in, and what was filled in last time.
import { getStorage, setStorage } from 'sampan/api';
import type { Contact } from './orders.ts';

export type ContactProblems = { readonly [field in keyof Contact]?: string };

/** What is wrong with each field; nothing when all are right. */
export function checkContact({ name, phone, address }: Contact): ContactProblems {
  return {
    ...(name.trim() ? {} : { name: '请填写收货人' }),
    ...(/^1[3-9]\d{9}$/.test(phone.trim()) ? {} : { phone: phone.trim() ? '请填写 11 位手机号' : '请填写手机号' }),
    ...(address.trim().length >= 6 ? {} : { address: address.trim() ? '地址太短，请写到门牌号' : '请填写收货地址' }),
  };
}

export const lastContact = (): Contact => getStorage<Contact>('contact') ?? { name: '', phone: '', address: '' };

export const keepContact = (contact: Contact): void => setStorage('contact', contact);
