// Gives what is inside a theme: colours, type, distances as custom properties, and the language. A View, so that it is the same on every host.
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { View } from '../primitives/index.ts';
import type { Brand } from '../tokens/palette.ts';
import './theme.css';

export interface ThemeSettings {
  /** `auto` follows the phone. Default `auto`. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** Language of the app's texts, as in `zh-CN`. Default `zh-CN`. */
  readonly locale: string;
  /** Where lines begin. Default: as the locale is written. */
  readonly direction: 'ltr' | 'rtl';
  /** Times the usual size of type; 2 is twice as large. Default 1. */
  readonly textSize: number;
}

export interface ThemeProviderProps extends Partial<ThemeSettings> {
  /** How the merchant looks: `wechatGreen`, `alipayBlue`, `merchantRed`, or of `createBrand`. Default: that of the provider around. */
  readonly brand?: Brand | undefined;
  readonly class?: string | undefined;
  readonly children?: ComponentChildren;
}

const initial: ThemeSettings = { theme: 'auto', locale: 'zh-CN', direction: 'ltr', textSize: 1 };
const Settings = createContext(initial);

/** The settings of the ThemeProvider around. */
export const useTheme = (): ThemeSettings => useContext(Settings);

const isRightToLeft = (locale: string): boolean => /^(?:ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/.test(locale);

/**
 * The theme of what is inside. What a provider does not say, it takes from the one around it.
 *
 * On mini-program hosts there is nothing to draw on around pages: it stands inside each page, at its root. Settings that all pages share belong
 * into a signal that the pages read.
 *
 * @example
 * <ThemeProvider brand={wechatGreen}><Text style={{ color: tokens.color.accent }}>¥ 29.90</Text></ThemeProvider>
 */
export function ThemeProvider({ brand, children, class: own, ...given }: ThemeProviderProps) {
  const outer = useTheme();
  const theme = given.theme ?? outer.theme;
  const locale = given.locale ?? outer.locale;
  const isTurned = given.locale === undefined ? outer.direction === 'rtl' : isRightToLeft(locale);
  const direction = given.direction ?? (isTurned ? 'rtl' : 'ltr');
  const textSize = given.textSize ?? outer.textSize;
  const settings = useMemo(() => ({ theme, locale, direction, textSize }), [theme, locale, direction, textSize]);
  const classes = ['sp-theme', `sp-theme-${theme}`, `sp-theme-${direction}`, brand?.class, own];
  const styles = [textSize !== outer.textSize && `--sp-scale:${textSize}`, brand?.style];
  return (
    <Settings.Provider value={settings}>
      <View class={classes.filter(Boolean).join(' ')} style={styles.filter(Boolean).join(';')}>
        {children}
      </View>
    </Settings.Provider>
  );
}
