// The shop's goods. A product's id is its place here, from 1. Their pictures: tools/art/product-art.table.ts.
import type { CategoryId, Size } from './product.ts';

export interface CatalogRow {
  readonly name: string;
  readonly subtitle: string;
  readonly category: CategoryId;
  readonly tag?: string;
  readonly sold: string;
  /** A trailing `!` marks a flavour as sold out. */
  readonly flavours: readonly string[];
  readonly sizes: readonly Size[];
  readonly origin: string;
  /** Months. */
  readonly shelf: number;
  readonly made: string;
  readonly note: string;
}

const size = (name: string, price: number, was?: number): Size => (was === undefined ? { name, price } : { name, price, was });

export const catalog: readonly CatalogRow[] = [
  {
    name: '每日坚果 综合果仁', subtitle: '七种果仁果干，独立小包', category: 'nuts', tag: '店长推荐', sold: '8.6万',
    flavours: ['经典', '益生菌', '无糖'], sizes: [size('7 日装 175g', 3990, 4990), size('30 日装 750g', 12900, 16800)],
    origin: '浙江 杭州', shelf: 8, made: '核桃仁、扁桃仁、腰果、榛子、蔓越莓干、蓝莓干、红枣干', note: '每天一小包，撕开就能吃。果仁低温慢烤，果干另袋分装，入口仍是脆的。',
  },
  {
    name: '手剥夏威夷果', subtitle: '大颗开口，奶香浓郁', category: 'nuts', tag: '热卖', sold: '5.2万',
    flavours: ['奶油味', '原味', '焦糖味!'], sizes: [size('120g', 1990, 2590), size('500g', 6590, 7990)],
    origin: '云南 临沧', shelf: 9, made: '夏威夷果、白砂糖、食用盐、奶粉', note: '附开果器。果壳统一开口，轻轻一撬就能取出整颗果仁。',
  },
  {
    name: '琥珀核桃仁', subtitle: '薄脆糖衣，不腻不粘', category: 'nuts', sold: '3.1万',
    flavours: ['蜂蜜', '芝麻', '椒盐'], sizes: [size('100g', 1690, 2190), size('260g', 3790)],
    origin: '新疆 阿克苏', shelf: 8, made: '核桃仁、麦芽糖浆、蜂蜜、白芝麻', note: '选头路核桃仁，去涩后裹一层薄糖慢烤，放凉装袋。',
  },
  {
    name: '自然开开心果', subtitle: '不漂白，果仁翠绿', category: 'nuts', tag: '新品', sold: '1.8万',
    flavours: ['盐焗', '原味'], sizes: [size('150g', 2990, 3590), size('400g', 6990)],
    origin: '新疆 喀什', shelf: 9, made: '开心果、食用盐', note: '自然开口，不漂白不染色。颜色深浅不一，正是原来的样子。',
  },
  {
    name: '碳烤腰果', subtitle: '大颗带皮，越嚼越香', category: 'nuts', sold: '4.4万',
    flavours: ['盐焗', '香辣', '紫皮原味'], sizes: [size('130g', 2290, 2790), size('390g', 5990)],
    origin: '海南 乐东', shelf: 8, made: '腰果、食用盐、辣椒', note: '粒径 W320 以上的大腰果，炭火烘烤，留一层薄皮锁住香气。',
  },
  {
    name: '焦糖葵花籽', subtitle: '粒粒饱满，不脏手', category: 'nuts', sold: '9.7万',
    flavours: ['焦糖', '山核桃', '五香'], sizes: [size('108g', 690), size('500g', 1890, 2290)],
    origin: '内蒙古 巴彦淖尔', shelf: 8, made: '葵花籽、白砂糖、食用盐、香辛料', note: '三次筛选，每斤只留长籽。煮入味再烘干，指尖不沾糖。',
  },
  {
    name: '蒜香花生', subtitle: '先煮后烤，酥而不硬', category: 'nuts', sold: '6.0万',
    flavours: ['蒜香', '麻辣', '原味'], sizes: [size('150g', 890), size('450g', 2190, 2590)],
    origin: '山东 莱阳', shelf: 8, made: '花生、大蒜、食用盐', note: '鲜蒜煮水入味，带壳烘烤，一捏就开。',
  },
  {
    name: '炭烤猪肉脯', subtitle: '后腿精肉，薄到透光', category: 'meat', tag: '热卖', sold: '7.3万',
    flavours: ['蜜汁', '香辣', '芝麻'], sizes: [size('100g', 1890, 2490), size('200g', 3390, 4290)],
    origin: '江苏 靖江', shelf: 9, made: '猪后腿肉、白砂糖、鱼露、白芝麻', note: '整片后腿肉压薄，两面翻烤，独立小袋一片一包。',
  },
  {
    name: '风干手撕牛肉', subtitle: '原切牛腿，有嚼劲', category: 'meat', sold: '3.9万',
    flavours: ['原味', '孜然', '香辣'], sizes: [size('80g', 2890, 3490), size('240g', 7890)],
    origin: '内蒙古 锡林郭勒', shelf: 9, made: '牛后腿肉、食用盐、香辛料', note: '原切大块，风干 36 小时后复烤，顺着纹理撕着吃。',
  },
  {
    name: '卤香鹌鹑蛋', subtitle: '老卤慢煮，弹嫩入味', category: 'meat', sold: '5.5万',
    flavours: ['酱卤', '泡椒', '盐焗'], sizes: [size('128g', 1190), size('20 颗 300g', 2390, 2890)],
    origin: '湖北 荆门', shelf: 6, made: '鹌鹑蛋、酿造酱油、冰糖、香辛料', note: '十二味香料老卤，煮四小时再浸一夜，独立小包不漏汁。',
  },
  {
    name: '香辣豆干', subtitle: '非转基因黄豆，厚切', category: 'meat', sold: '4.8万',
    flavours: ['香辣', '五香', '烧烤'], sizes: [size('120g', 890), size('360g', 2290, 2690)],
    origin: '重庆 武隆', shelf: 6, made: '黄豆、植物油、辣椒、食用盐', note: '卤水点浆，厚切成块，压得紧实，咬开是豆香。',
  },
  {
    name: '魔芋爽', subtitle: '低脂弹脆，麻辣鲜香', category: 'meat', tag: '新品', sold: '2.2万',
    flavours: ['麻辣', '酸辣', '藤椒'], sizes: [size('10 包 180g', 990), size('30 包 540g', 2590, 2990)],
    origin: '四川 绵阳', shelf: 9, made: '魔芋粉、菜籽油、辣椒、花椒', note: '一小包一口，脆、弹、辣得刚好。每包不到 20 千卡。',
  },
  {
    name: '厚切芒果干', subtitle: '整片果肉，软糯酸甜', category: 'fruit', tag: '热卖', sold: '6.8万',
    flavours: ['原味', '百香果'], sizes: [size('100g', 1490, 1890), size('300g', 3690, 4490)],
    origin: '广西 百色', shelf: 12, made: '芒果、白砂糖', note: '三斤鲜芒果晒一斤果干，厚切留住果汁，撕开能看见纤维。',
  },
  {
    name: '冻干草莓脆', subtitle: '只有草莓，一咬就化', category: 'fruit', sold: '2.9万',
    flavours: ['整颗', '切片', '酸奶裹衣'], sizes: [size('30g', 1590), size('80g', 3590, 4290)],
    origin: '辽宁 丹东', shelf: 12, made: '草莓', note: '清晨采摘，零下 40℃ 冻干，配料表只有草莓两个字。',
  },
  {
    name: '山楂雪球', subtitle: '糖霜薄裹，酸得利落', category: 'fruit', sold: '3.3万',
    flavours: ['原味', '乌梅', '无糖'], sizes: [size('120g', 990), size('360g', 2490, 2890)],
    origin: '山东 青州', shelf: 8, made: '山楂、白砂糖', note: '去核整颗山楂，挂一层白霜，先甜后酸。',
  },
  {
    name: '红枣夹核桃', subtitle: '新疆灰枣，现夹现封', category: 'fruit', sold: '4.1万',
    flavours: ['原味', '芝士'], sizes: [size('180g', 1890, 2390), size('500g', 4590)],
    origin: '新疆 若羌', shelf: 8, made: '灰枣、核桃仁', note: '枣去核，夹进一整瓣核桃仁，独立小袋，放包里不粘手。',
  },
  {
    name: '即食柠檬片', subtitle: '可泡可嚼，清爽微酸', category: 'fruit', sold: '1.6万',
    flavours: ['蜂蜜', '海盐'], sizes: [size('70g', 1290), size('210g', 2990, 3590)],
    origin: '四川 安岳', shelf: 10, made: '柠檬、蜂蜜、冰糖', note: '薄切三毫米，糖渍后低温烘干，直接吃或丢进杯里都行。',
  },
  {
    name: '蔓越莓曲奇', subtitle: '动物黄油，酥到掉渣', category: 'bakery', tag: '店长推荐', sold: '5.9万',
    flavours: ['蔓越莓', '黑巧', '海盐焦糖'], sizes: [size('140g', 1590, 1990), size('礼盒 420g', 4590)],
    origin: '上海 松江', shelf: 6, made: '小麦粉、黄油、鸡蛋、蔓越莓干', note: '黄油占三成，手工挤花，一口咬下要用手接着。',
  },
  {
    name: '海盐手工蛋卷', subtitle: '十八层薄脆', category: 'bakery', sold: '4.5万',
    flavours: ['海盐', '芝麻', '抹茶!'], sizes: [size('160g', 1690, 2090), size('480g', 4490)],
    origin: '广东 佛山', shelf: 8, made: '鸡蛋、小麦粉、黄油、海盐', note: '蛋多粉少，一张一张摊，一根一根卷。小心轻放。',
  },
  {
    name: '雪花酥', subtitle: '奶香软糯，料多于糖', category: 'bakery', sold: '6.3万',
    flavours: ['原味', '抹茶', '可可'], sizes: [size('200g', 1990, 2590), size('500g', 4390)],
    origin: '福建 漳州', shelf: 5, made: '棉花糖、奶粉、黄油、饼干、坚果、蔓越莓干', note: '饼干、果仁、果干占七成，切面能数得清。',
  },
  {
    name: '爆浆麻薯', subtitle: '软糯拉丝，内有流心', category: 'bakery', sold: '5.0万',
    flavours: ['红豆', '花生', '芋泥'], sizes: [size('6 枚 180g', 1390), size('18 枚 540g', 3590, 4190)],
    origin: '福建 泉州', shelf: 4, made: '糯米粉、红豆沙、麦芽糖', note: '糯米现蒸现打，裹一层熟粉防粘。吃前放凉一点更弹。',
  },
  {
    name: '海苔肉松小贝', subtitle: '松软蛋糕，满裹肉松', category: 'bakery', tag: '新品', sold: '2.7万',
    flavours: ['海苔', '原味', '蟹黄'], sizes: [size('6 枚 192g', 1890, 2290), size('12 枚 384g', 3490)],
    origin: '江苏 苏州', shelf: 2, made: '鸡蛋、小麦粉、肉松、沙拉酱、海苔', note: '短保三十天，冷藏后再吃，酱是凉的，肉松是脆的。',
  },
  {
    name: '岩烧乳酪吐司', subtitle: '咸甜乳酪，烤出焦边', category: 'bakery', sold: '4.0万',
    flavours: ['乳酪', '蒜香'], sizes: [size('500g', 2390, 2990), size('1kg', 4290)],
    origin: '安徽 合肥', shelf: 2, made: '小麦粉、鲜牛奶、芝士、黄油、鸡蛋', note: '乳酪酱铺满再回炉，边上一圈微焦。微波十秒更香。',
  },
  {
    name: '夹心海苔脆', subtitle: '两片海苔，一层果仁', category: 'crisp', sold: '3.7万',
    flavours: ['芝麻', '巴旦木', '糙米'], sizes: [size('40g', 1290), size('120g', 3290, 3890)],
    origin: '江苏 南通', shelf: 12, made: '条斑紫菜、白芝麻、麦芽糖浆', note: '头水紫菜烤两遍，夹一层果仁糖，脆得能听见。',
  },
  {
    name: '云南厚切薯片', subtitle: '波浪厚切，一袋见底', category: 'crisp', tag: '热卖', sold: '8.1万',
    flavours: ['海盐', '香辣', '折耳根'], sizes: [size('70g', 690), size('4 袋 280g', 2490, 2790)],
    origin: '云南 昭通', shelf: 9, made: '马铃薯、植物油、食用盐、辣椒', note: '高山红土地里的马铃薯，带皮厚切，非复合。',
  },
  {
    name: '炭烧鱿鱼丝', subtitle: '深海鱿鱼，丝丝分明', category: 'crisp', sold: '3.0万',
    flavours: ['原味', '香辣'], sizes: [size('60g', 1590), size('180g', 4290, 4990)],
    origin: '浙江 舟山', shelf: 9, made: '鱿鱼、白砂糖、食用盐', note: '整只鱿鱼烤熟再撕，一丝一丝，越嚼越鲜。',
  },
  {
    name: '桂花坚果藕粉', subtitle: '热水一冲，晶莹成羹', category: 'drink', sold: '4.6万',
    flavours: ['桂花', '红枣枸杞', '木糖醇'], sizes: [size('罐装 500g', 2990, 3690), size('便携 10 包', 2590)],
    origin: '浙江 杭州', shelf: 12, made: '藕粉、桂花、核桃仁、葡萄干、白芝麻', note: '先用冷水化开，再冲沸水快搅，半分钟成羹。',
  },
  {
    name: '桂花乌龙冷泡茶', subtitle: '三角茶包，冷热皆宜', category: 'drink', sold: '2.5万',
    flavours: ['桂花乌龙', '白桃乌龙', '茉莉绿茶'], sizes: [size('10 包 30g', 1990, 2590), size('30 包 90g', 4990)],
    origin: '福建 安溪', shelf: 18, made: '乌龙茶、桂花', note: '一瓶凉水一包茶，放两小时，桂花自己就开了。',
  },
];
