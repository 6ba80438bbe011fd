// Who is buying. Signing in asks the host for a code and hands it to the server; the answer is kept in storage.
import { effect, signal } from '@preact/signals';
import { getStorage, login, removeStorage, setStorage } from 'sampan/api';
import { ask, type Question, ShopError } from './server.ts';

export interface Customer {
  readonly token: string;
  readonly name: string;
}

export const customer = signal<Customer | undefined>(undefined);

/** Takes who was signed in last time, and keeps it from then on. Returns how to stop. */
export function keepCustomer(): () => void {
  customer.value = getStorage<Customer>('customer');
  return effect(() => (customer.value ? setStorage('customer', customer.value) : removeStorage('customer')));
}

export async function signIn(): Promise<Customer> {
  const { code } = await login().catch(() => {
    throw new ShopError(0, '没有登录成功，请再试一次');
  });
  const known = await ask<Customer>('/login', { method: 'POST', data: { code } });
  customer.value = known;
  return known;
}

export const signOut = (): void => {
  customer.value = undefined;
};

/** As `ask`, for the customer: signs in when nobody is, and once more when the server no longer knows the token. */
export async function askSignedIn<T>(path: string, question: Question = {}): Promise<T> {
  const known = customer.value;
  try {
    return await ask<T>(path, { ...question, token: (known ?? (await signIn())).token });
  } catch (error) {
    if (!known || !(error instanceof ShopError) || error.status !== 401) throw error;
    return ask<T>(path, { ...question, token: (await signIn()).token });
  }
}
