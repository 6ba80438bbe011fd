export { ThemeProvider, useTheme, type ThemeProviderProps, type ThemeSettings } from './ThemeProvider.tsx';
export { alipayBlue } from './brands/alipay-blue.ts';
export { merchantRed } from './brands/merchant-red.ts';
export { wechatGreen } from './brands/wechat-green.ts';
