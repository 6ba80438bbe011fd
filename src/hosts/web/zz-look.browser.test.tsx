import { test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { useState } from 'preact/hooks';
import { startApp } from './runtime.ts';
import { View, Text, Image, Button, Input, Textarea, ScrollView, Swiper, SwiperItem, Checkbox } from './primitives.tsx';
import { showModal, showToast, showLoading } from './api/feedback.ts';
import { pay } from './api/payment.ts';
import { navigate, setTabBadge } from '../../runtime/router.ts';

const img = (c: string, t = '') => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="${c}"/><circle cx="220" cy="60" r="90" fill="#fff3"/><text x="20" y="110" font-size="34" fill="#fff">${t}</text></svg>`)}`;
const icon = (c: string) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="52" height="52"><path d="M8 24 26 8l18 16v20H8z" fill="none" stroke="${c}" stroke-width="4"/></svg>`)}`;

function Home() {
  return <View style="padding-bottom:24rpx">
    <Swiper indicatorDots circular previousMargin="30rpx" nextMargin="30rpx" style="height:320rpx;margin-top:20rpx" indicatorColor="#ffffff88" indicatorActiveColor="#fff">
      {['#d1495b', '#0b7a4b', '#edae49'].map((c, i) => <SwiperItem key={c}><Image src={img(c, '每日坚果 ' + (i + 1))} mode="aspectFill" style="width:670rpx;height:320rpx;margin:0 10rpx;border-radius:20rpx" /></SwiperItem>)}
    </Swiper>
    <ScrollView scrollX style="white-space:nowrap;padding:24rpx 30rpx">
      {['坚果炒货', '肉干肉脯', '果干蜜饯', '糖果布丁', '饼干糕点', '方便速食'].map((t) => <View key={t} hoverClass="on" onTap={() => {}} style="display:inline-block;margin-right:20rpx;padding:12rpx 28rpx;border-radius:32rpx;background:var(--sp-fill)"><Text>{t}</Text></View>)}
    </ScrollView>
    <View style="display:flex;flex-wrap:wrap;gap:20rpx;padding:0 30rpx">
      {[1, 2, 3, 4].map((n) => <View key={n} onTap={() => navigate('/product/3')} style="width:335rpx;border-radius:16rpx;overflow:hidden;background:var(--sp-surface);box-shadow:0 1px 6px rgb(0 0 0/12%)">
        <Image lazyLoad src={img(['#8ab17d', '#e76f51', '#264653', '#e9c46a'][n - 1]!)} mode="aspectFill" style="width:335rpx;height:300rpx" />
        <View style="padding:16rpx 20rpx 24rpx"><Text maxLines={2} style="font-size:28rpx">良品铺子 猪肉脯 200g 靖江特产 休闲零食小吃 独立小包装</Text><View style="display:flex;align-items:center;justify-content:space-between;margin-top:12rpx"><Text style="color:var(--sp-danger);font-weight:600">¥{n * 9}.90</Text><Button size="mini" type="primary">加购</Button></View></View>
      </View>)}
    </View>
  </View>;
}
function Product() {
  const [phone, setPhone] = useState('');
  const format = (v: string) => v.replace(/\D/g, '').slice(0, 11).replace(/^(\d{3})(\d{1,4})?(\d{1,4})?.*/, (_, a, b, c) => [a, b, c].filter(Boolean).join(' '));
  return <View style="padding:30rpx">
    <Button>默认按钮</Button><View style="height:20rpx" />
    <Button type="primary">立即购买</Button><View style="height:20rpx" />
    <Button type="primary" loading>正在提交</Button><View style="height:20rpx" />
    <Button type="warn" plain>删除</Button><View style="height:20rpx" />
    <Button type="primary" plain>加入购物车</Button><View style="height:20rpx" />
    <Button type="primary" disabled>已售罄</Button><View style="height:20rpx" />
    <View style="display:flex;gap:20rpx;align-items:center"><Button size="mini">小</Button><Button size="mini" type="primary">小</Button><Button size="mini" plain>小</Button><Checkbox checked /><Checkbox /><Checkbox checked disabled /><Checkbox checked color="#d1495b" /></View>
    <View style="border-bottom:1px solid var(--sp-line);padding:24rpx 0;display:flex"><Text style="width:140rpx">手机号</Text><Input type="number" value={phone} onInput={(e) => setPhone(format(e.detail.value))} placeholder="请输入手机号" /></View>
    <View style="border-bottom:1px solid var(--sp-line);padding:24rpx 0;display:flex"><Text style="width:140rpx">姓名</Text><Input placeholder="收货人" placeholderStyle="color:#d1495b;font-size:12px" /></View>
    <Textarea style="width:100%;background:var(--sp-fill);border-radius:12rpx;padding:20rpx;margin-top:24rpx;height:160rpx" placeholder="备注" />
    <Image style="width:200rpx;height:120rpx" mode="aspectFit" src={img('#264653', '图')} /><Image style="width:200rpx;height:120rpx;margin:0 20rpx" src="/nope.png" /><Image style="width:200rpx" mode="widthFix" src={img('#264653', '图')} />
  </View>;
}
const shot = async (name: string) => { await new Promise((r) => setTimeout(r, 500)); await page.screenshot({ path: `/work/main/.tmp/look/${name}.png` }); };

test('look', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await commands.emulateMedia({ colorScheme: scheme });
    document.documentElement.lang = 'zh-CN';
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.on{opacity:.6}';
    history.replaceState(null, '', '#/home');
    const stop = startApp({
      name: '零食铺', darkMode: true, window: { title: '零食铺', barColor: '#ffffff', background: '#f6f6f6' },
      routes: [{ route: '/home', path: 'pages/home', isTab: true }, { route: '/cart', path: 'pages/cart', isTab: true }, { route: '/me', path: 'pages/me', isTab: true }, { route: '/product/:id', path: 'pages/product/_id', isTab: false }],
      tabBar: { color: '#666666', selectedColor: '#0b7a4b', items: [{ page: '/home', text: '首页', icon: icon('#888'), selectedIcon: icon('#0b7a4b') }, { page: '/cart', text: '购物车', icon: icon('#888') }, { page: '/me', text: '我的', icon: icon('#888') }] },
      pages: { '/home': async () => ({ default: Home }), '/cart': () => Promise.reject(new Error('chunk')), '/me': () => new Promise(() => {}), '/product/:id': async () => ({ default: Product, page: { title: '商品详情' } }) },
    });
    setTabBadge('/cart', '12');
    await shot(`home-${scheme}`);
    await navigate('/product/3');
    await shot(`product-${scheme}`);
    void showToast({ title: '已加入购物车', icon: 'success' });
    await shot(`toast-${scheme}`);
    showLoading('加载中');
    await shot(`loading-${scheme}`);
    void showModal({ title: '删除商品', content: '确定从购物车移除这件商品吗？' });
    await shot(`modal-${scheme}`);
    document.querySelector<HTMLElement>('[data-sampan-cancel]')!.click();
    void pay({ web: { url: 'about:blank' } }).catch(() => {});
    void pay({ web: { url: '/nowhere' } });
    await shot(`pay-${scheme}`);
    document.querySelector<HTMLElement>('[data-sampan-cashier] [data-sampan-cancel]')!.click();
    addEventListener('error', (e) => e.preventDefault());
    document.querySelector<HTMLElement>('[data-sampan-nav]')!.click();
    await new Promise((r) => setTimeout(r, 300));
    document.querySelector<HTMLElement>('[data-sampan-tab="/cart"]')!.click();
    await shot(`failed-${scheme}`);
    document.querySelector<HTMLElement>('[data-sampan-tab="/me"]')!.click();
    await shot(`loadpage-${scheme}`);
    stop();
  }
});
