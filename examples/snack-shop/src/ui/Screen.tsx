import type { ComponentChildren } from 'preact';
import { ThemeProvider } from 'sampan/theme';
import './brand.css';

interface ScreenProps {
  class?: string;
  children?: ComponentChildren;
}

const brand = { class: 'brand' };

/** The root of each page: the tokens, in the shop's colours. */
export const Screen = ({ class: own, children }: ScreenProps) => (
  <ThemeProvider brand={brand} class={own ? `shop ${own}` : 'shop'}>
    {children}
  </ThemeProvider>
);
