// What the toolbar sets: how a story looks. Names of globals, their values, and the ThemeProvider's props that they mean.
import { alipayBlue, merchantRed, wechatGreen, type ThemeProviderProps } from '../components/theme/index.ts';
import type { Brand } from '../components/tokens/index.ts';

export interface Look {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly brand: keyof typeof brands;
  readonly textSize: string;
  readonly direction: 'ltr' | 'rtl';
  readonly host: 'web' | 'wechat';
}

const brands: Readonly<Record<string, Brand | undefined>> = { sampan: undefined, wechatGreen, alipayBlue, merchantRed };

export const initialLook: Look = { theme: 'light', brand: 'sampan', textSize: '1', direction: 'ltr', host: 'web' };

export function themeOf(given: Partial<Look>): ThemeProviderProps {
  const { theme, brand, textSize, direction } = { ...initialLook, ...given };
  return { theme, brand: brands[brand], textSize: Number(textSize), direction };
}

const item = (value: string, title: string) => ({ value, title });

export const toolbars = {
  theme: {
    description: 'Theme',
    toolbar: {
      title: 'Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [item('light', 'Light'), item('dark', 'Dark'), item('auto', 'As the system')],
    },
  },
  brand: {
    description: 'Brand',
    toolbar: {
      title: 'Brand',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        item('sampan', 'Sampan'),
        item('wechatGreen', 'WeChat green'),
        item('alipayBlue', 'Alipay blue'),
        item('merchantRed', 'Merchant red'),
      ],
    },
  },
  textSize: {
    description: 'Text size',
    toolbar: {
      title: 'Text',
      icon: 'paragraph',
      dynamicTitle: true,
      items: [item('1', '100 %'), item('1.25', '125 %'), item('1.5', '150 %'), item('2', '200 %')],
    },
  },
  direction: {
    description: 'Direction',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [item('ltr', 'Left to right'), item('rtl', 'Right to left')],
    },
  },
  host: {
    description: 'Host',
    toolbar: {
      title: 'Host',
      icon: 'sidebyside',
      dynamicTitle: true,
      items: [item('web', 'Web'), item('wechat', 'Web and WeChat')],
    },
  },
} as const;

/** Screens of phones. */
export const phones = {
  phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  small: { name: 'Small phone, 320 px', styles: { width: '320px', height: '568px' }, type: 'mobile' },
  large: { name: 'Large phone, 430 px', styles: { width: '430px', height: '932px' }, type: 'mobile' },
} as const;
