// Routes of an app whose build has declared them: wrong paths and params are type errors. Only compiled, never run.
import { navigate, redirect, relaunch, setTabBadge, switchTab, type RouteParams, type RouteText } from 'sampan';

declare const id: number;
declare const text: string;

void navigate('/');
void navigate('/home');
void navigate('/home?from=push');
void navigate('/product/3');
void navigate('/product/3?from=home');
void navigate(`/product/${id}`);
void navigate(`/product/${id}?from=${text}`);
void navigate('/shop/wuhan/true/list');
void navigate(`/search?q=${encodeURIComponent(text)}`);
void navigate('/product/:id', { id: 3 });
void navigate('/product/:id', { id, from: text });
void navigate('/search', { q: text });
void navigate('/search', {});
void navigate('/shop/:city/:open/list', { city: text, open: true });
void redirect('/product/3');
void relaunch('/cart');
void switchTab('/cart');
setTabBadge('/cart', '3');
export const banner: RouteText = '/product/3';
export const params: RouteParams<'/search'> = { q: '盐' };

// @ts-expect-error no such page
void navigate('/hom');
// @ts-expect-error no such page
void navigate('home');
// @ts-expect-error a page below one
void navigate('/home/sale');
// @ts-expect-error the param is missing
void navigate('/product');
// @ts-expect-error the param is a number
void navigate('/product/abc');
// @ts-expect-error the param is a number
void navigate(`/product/${text}`);
// @ts-expect-error the param is a boolean
void navigate('/shop/wuhan/maybe/list');
// @ts-expect-error any text is no route
void navigate(text);
// @ts-expect-error the pattern needs its params
void navigate('/product/:id');
// @ts-expect-error the param is missing
void navigate('/product/:id', {});
// @ts-expect-error the param is a number
void navigate('/product/:id', { id: '3' });
// @ts-expect-error the page has no such param
void navigate('/product/:id', { id: 3, form: 'home' });
// @ts-expect-error the page has no params
void navigate('/home', { id: 3 });
// @ts-expect-error no such page
void redirect('/hom');
// @ts-expect-error no such page
void relaunch('/hom');
// @ts-expect-error no such page
void switchTab('/hom');
// @ts-expect-error a tab takes no params
void switchTab('/cart?x=1');
// @ts-expect-error no such page
setTabBadge('/hom', '3');
