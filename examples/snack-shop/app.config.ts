import { defineApp } from 'sampan';

export default defineApp({
  name: '小舟零食',
  window: { title: '小舟零食', barColor: '#fffdf9', barText: 'black', background: '#faf6ef' },
  tabBar: {
    color: '#6b5f54',
    selectedColor: '#c8401f',
    background: '#fffdf9',
    items: [
      { page: '/home', text: '首页', icon: 'src/assets/tab-home.png', selectedIcon: 'src/assets/tab-home-on.png' },
      { page: '/cart', text: '购物车', icon: 'src/assets/tab-cart.png', selectedIcon: 'src/assets/tab-cart-on.png' },
      {
        page: '/profile',
        text: '我的',
        icon: 'src/assets/tab-profile.png',
        selectedIcon: 'src/assets/tab-profile-on.png',
      },
    ],
  },
});
