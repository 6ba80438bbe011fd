import { useState } from 'preact/hooks';
import { definePage, navigate } from 'sampan';
import { showModal, showToast } from 'sampan/api';
import { Button, Image, Text, View } from 'sampan/components';
import mark from '../assets/mark.png';
import { MenuItem } from '../profile/MenuItem.tsx';
import { customer, signIn, signOut } from '../shop/customer.ts';
import { messageOf } from '../shop/server.ts';
import { Screen } from '../ui/Screen.tsx';
import './profile.css';

export const page = definePage({ title: '我的' });

export default function Profile() {
  const [isBusy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    await signIn().catch((error: unknown) => showToast({ title: messageOf(error) }));
    setBusy(false);
  };
  const leave = async () => {
    const { confirmed } = await showModal({
      title: '退出登录',
      content: '购物车会留在这台设备上。',
      confirmText: '退出',
      cancelText: '取消',
    });
    if (confirmed) signOut();
  };
  const about = () =>
    showModal({ title: '小舟零食', content: '三块板，一叶舟，装满好零食。', confirmText: '知道了', showCancel: false });

  return (
    <Screen class="profile">
      <View class="panel profile-card">
        <Image class="profile-mark" src={mark} />
        {customer.value ? (
          <View class="profile-words">
            <Text class="profile-name">{customer.value.name}</Text>
            <Text class="muted">欢迎回到船上</Text>
          </View>
        ) : (
          <View class="profile-words">
            <Text class="profile-name">还没有登录</Text>
            <Text class="muted">登录后查看订单和积分</Text>
          </View>
        )}
        {!customer.value && (
          <Button
            id="sign-in"
            class={isBusy ? 'cta profile-enter cta-off' : 'cta profile-enter'}
            hoverClass="pressed"
            disabled={isBusy}
            onTap={() => void enter()}
          >
            登录
          </Button>
        )}
      </View>
      <View class="panel profile-menu">
        <MenuItem id="to-orders" title="我的订单" hint="查看与支付" onOpen={() => void navigate('/orders')} />
        <MenuItem id="to-points" title="会员积分" hint="一元一分" onOpen={() => void navigate('/member/points')} />
        <MenuItem id="about" title="关于小舟" onOpen={() => void about()} />
        {customer.value && <MenuItem id="sign-out" title="退出登录" onOpen={() => void leave()} />}
      </View>
    </Screen>
  );
}
