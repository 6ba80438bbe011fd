import { useEffect, useMemo } from 'preact/hooks';
import { definePage, navigate, usePullDownRefresh, useReachBottom } from 'sampan';
import { showToast } from 'sampan/api';
import { Image, Swiper, SwiperItem, Text, View } from 'sampan/components';
import bannerFruit from '../assets/banner-fruit.png';
import bannerNuts from '../assets/banner-nuts.png';
import bannerTea from '../assets/banner-tea.png';
import { CategoryBar } from '../home/CategoryBar.tsx';
import { fetchCategories } from '../shop/goods.ts';
import { createProductList, type ListStatus } from '../shop/product-list.ts';
import { useResource } from '../shop/resource.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProductCard, ProductCardBone } from '../ui/ProductCard.tsx';
import { Screen } from '../ui/Screen.tsx';
import './home.css';

export const page = definePage({ title: '小舟零食', pullDownRefresh: true, reachBottomDistance: 200 });

const banners = [
  { picture: bannerNuts, title: '一天一包好坚果', hint: '七种果仁，现烤现发', product: 1 },
  { picture: bannerFruit, title: '把果园晒成干', hint: '整片果肉，少一点糖', product: 13 },
  { picture: bannerTea, title: '下午茶开船了', hint: '曲奇蛋卷，配一壶桂花乌龙', product: 18 },
];

export default function Home() {
  const list = useMemo(createProductList, []);
  const [categories, reloadCategories] = useResource(fetchCategories, []);
  useEffect(() => void list.start(), [list]);
  useReachBottom(() => void list.more());
  usePullDownRefresh(async () => {
    await Promise.all([list.refresh(), reloadCategories()]);
    if (list.status.value === 'moreFailed') await showToast({ title: list.problem.value });
  });

  return (
    <Screen class="home">
      <Swiper
        class="home-banners"
        indicatorDots
        indicatorColor="rgba(255, 255, 255, .5)"
        indicatorActiveColor="#ffffff"
        autoplay
        circular
        interval={4500}
      >
        {banners.map(({ picture, title, hint, product }) => (
          <SwiperItem key={product}>
            <View class="home-banner" onTap={() => navigate('/product/:id', { id: product })}>
              <Image class="home-banner-picture" src={picture} mode="aspectFill" />
              <View class="home-banner-words">
                <Text class="home-banner-title">{title}</Text>
                <Text class="home-banner-hint">{hint}</Text>
              </View>
            </View>
          </SwiperItem>
        ))}
      </Swiper>
      <View class="home-promises">
        <Text class="home-promise">满 59 元包邮</Text>
        <Text class="home-promise">当日发货</Text>
        <Text class="home-promise">坏果包赔</Text>
      </View>
      <CategoryBar
        categories={categories.status === 'failed' ? [] : categories.data}
        current={list.category.value}
        onPick={(id) => void list.show(id)}
      />
      {list.status.value === 'failed' ? (
        <Notice
          kind="failed"
          title="货架没能打开"
          hint={list.problem.value}
          action="重新加载"
          onAction={() => void list.start()}
        />
      ) : list.status.value === 'end' && list.items.value.length === 0 ? (
        <Notice
          kind="empty"
          title="货架空空"
          hint="新货正在路上，过会儿再来看看"
          action="刷新看看"
          onAction={() => void list.start()}
        />
      ) : (
        <View class="home-grid">
          {list.status.value === 'loading'
            ? [1, 2, 3, 4].map((n) => <ProductCardBone key={`bone-${n}`} />)
            : list.items.value.map((product) => <ProductCard key={product.id} product={product} />)}
        </View>
      )}
      {list.items.value.length > 0 && (
        <Footer status={list.status.value} problem={list.problem.value} onMore={() => void list.more()} />
      )}
    </Screen>
  );
}

function Footer({ status, problem, onMore }: { status: ListStatus; problem: string; onMore: () => void }) {
  if (status === 'moreFailed') {
    return (
      <View class="home-footer home-footer-failed" hoverClass="pressed" onTap={onMore}>
        {problem}，点这里重试
      </View>
    );
  }
  return <View class="home-footer">{status === 'end' ? '到底了，挑一包带走吧' : '正在加载更多…'}</View>;
}
