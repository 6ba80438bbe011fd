// Which snack, pack and colours the pictures of each product show; same order as server/catalog.table.ts.
import type { PieceName } from './pieces.ts';

export interface ProductArt {
  readonly piece: PieceName;
  readonly also?: readonly PieceName[];
  readonly pack: 'pouch' | 'can' | 'box' | 'jar' | 'pillow';
  readonly colours: readonly [pack: string, shade: string, backdrop: string];
  /** Three or four characters on the pack. */
  readonly label: string;
  readonly slogan: string;
}

export const productArt: readonly ProductArt[] = [
  {
    piece: 'almond',
    also: ['cashew', 'walnut'],
    pack: 'box',
    colours: ['#2F6B5E', '#235247', '#E3EDE4'],
    label: '每日坚果',
    slogan: '一天一包',
  },
  {
    piece: 'macadamia',
    pack: 'pouch',
    colours: ['#E8B23A', '#CC9426', '#FBF0D3'],
    label: '夏威夷果',
    slogan: '颗颗开口',
  },
  { piece: 'walnut', pack: 'jar', colours: ['#A65A2A', '#7E3F19', '#F5E3CF'], label: '琥珀核桃', slogan: '薄脆糖衣' },
  { piece: 'pistachio', pack: 'can', colours: ['#6F9A48', '#547A33', '#EBF2DC'], label: '开心果', slogan: '自然开口' },
  { piece: 'cashew', pack: 'pouch', colours: ['#C9552D', '#A23F1D', '#FBE6DA'], label: '碳烤腰果', slogan: '炭火慢烤' },
  {
    piece: 'sunflower',
    pack: 'pillow',
    colours: ['#5B4636', '#433225', '#EDE2D3'],
    label: '葵花籽',
    slogan: '粒粒饱满',
  },
  { piece: 'peanut', pack: 'pouch', colours: ['#D9913B', '#B8742A', '#FBECD6'], label: '蒜香花生', slogan: '一捏就开' },
  {
    piece: 'porkJerky',
    pack: 'pouch',
    colours: ['#B3311F', '#8C2114', '#FBE0D8'],
    label: '猪肉脯',
    slogan: '薄到透光',
  },
  {
    piece: 'beefJerky',
    pack: 'pillow',
    colours: ['#6E2C1C', '#511D10', '#F2DDD3'],
    label: '手撕牛肉',
    slogan: '原切风干',
  },
  {
    piece: 'quailEgg',
    pack: 'pillow',
    colours: ['#C6762F', '#A25A1D', '#FAE8D2'],
    label: '鹌鹑蛋',
    slogan: '老卤慢煮',
  },
  { piece: 'tofu', pack: 'pouch', colours: ['#D14A26', '#A93416', '#FBE3D6'], label: '香辣豆干', slogan: '厚切豆香' },
  { piece: 'konjac', pack: 'pillow', colours: ['#3F7A4E', '#2C5D39', '#E1EFE3'], label: '魔芋爽', slogan: '弹脆一口' },
  { piece: 'mango', pack: 'pouch', colours: ['#F29A24', '#D17D10', '#FFF0D4'], label: '芒果干', slogan: '厚切果肉' },
  { piece: 'strawberry', pack: 'jar', colours: ['#D43A4C', '#A8283A', '#FDE3E5'], label: '草莓脆', slogan: '只有草莓' },
  { piece: 'hawthorn', pack: 'can', colours: ['#A8202C', '#821520', '#FADFE0'], label: '山楂雪球', slogan: '先甜后酸' },
  { piece: 'jujube', pack: 'box', colours: ['#8C2A22', '#6A1B15', '#F7E1DC'], label: '枣夹核桃', slogan: '现夹现封' },
  { piece: 'lemon', pack: 'jar', colours: ['#E3B416', '#B98E08', '#FFF7D6'], label: '柠檬片', slogan: '可泡可嚼' },
  { piece: 'cookie', pack: 'can', colours: ['#A4283F', '#7E192D', '#FAE3E3'], label: '曲奇', slogan: '酥到掉渣' },
  { piece: 'eggRoll', pack: 'box', colours: ['#E0A93C', '#BD8820', '#FCF1D6'], label: '手工蛋卷', slogan: '层层薄脆' },
  { piece: 'nougat', pack: 'pouch', colours: ['#7FA6B8', '#5E8799', '#E6F0F4'], label: '雪花酥', slogan: '料多于糖' },
  { piece: 'mochi', pack: 'box', colours: ['#D9798C', '#BB5A6E', '#FCE9EC'], label: '爆浆麻薯', slogan: '软糯拉丝' },
  {
    piece: 'flossCake',
    pack: 'pillow',
    colours: ['#D08A35', '#AD6C1E', '#FBEBD2'],
    label: '肉松小贝',
    slogan: '满裹肉松',
  },
  { piece: 'toast', pack: 'pillow', colours: ['#E7A32B', '#C58314', '#FDF0D3'], label: '乳酪吐司', slogan: '烤出焦边' },
  { piece: 'seaweed', pack: 'can', colours: ['#24523F', '#183A2C', '#DFEBE3'], label: '海苔脆', slogan: '脆得能听见' },
  { piece: 'chip', pack: 'pillow', colours: ['#E5B021', '#C08F0B', '#FEF4D0'], label: '厚切薯片', slogan: '一袋见底' },
  { piece: 'squid', pack: 'pouch', colours: ['#3E6F96', '#2B5375', '#DFEBF4'], label: '鱿鱼丝', slogan: '越嚼越鲜' },
  {
    piece: 'lotus',
    also: ['osmanthus'],
    pack: 'can',
    colours: ['#B98262', '#956245', '#F7EBE2'],
    label: '坚果藕粉',
    slogan: '一冲成羹',
  },
  {
    piece: 'osmanthus',
    pack: 'box',
    colours: ['#3C6B50', '#294E39', '#E4EEE4'],
    label: '桂花乌龙',
    slogan: '冷泡两小时',
  },
];
