import { describe, expect, it } from 'vitest';
import { byId, mount } from '../../tests/browser/mount.ts';
import { View } from '../primitives/index.ts';
import { createBrand, tokens } from '../tokens/index.ts';
import { alipayBlue, ThemeProvider, useTheme } from './index.ts';

const styleOf = (id: string): CSSStyleDeclaration => getComputedStyle(byId(id));

function Settings({ id }: { id: string }) {
  return <View id={id}>{JSON.stringify(useTheme())}</View>;
}

describe('ThemeProvider', () => {
  it('gives tokens their values', () => {
    mount(
      <ThemeProvider theme="light">
        <View id="v" style={{ padding: tokens.space[4], color: tokens.color.muted, fontSize: tokens.font.lg }} />
      </ThemeProvider>,
    );
    // 390 px wide: a rpx is 0.52 px.
    expect(styleOf('v').paddingLeft).toBe('16.64px');
    expect(styleOf('v').fontSize).toBe('16.64px');
    expect(styleOf('v').color).toBe('rgb(102, 102, 104)');
  });

  it('is dark or light, also inside of the other', () => {
    const ink = <View style="color:var(--sp-text)">x</View>;
    mount(
      <ThemeProvider theme="dark" class="outer">
        {ink}
        <View id="dark" style="color:var(--sp-text)" />
        <ThemeProvider theme="light">
          <View id="light" style="color:var(--sp-text)" />
        </ThemeProvider>
      </ThemeProvider>,
    );
    expect(styleOf('dark').color).toBe('rgb(236, 236, 236)');
    expect(styleOf('light').color).toBe('rgb(26, 26, 26)');
    expect(getComputedStyle(document.querySelector('.outer')!).backgroundColor).toBe('rgb(18, 18, 19)');
  });

  it('takes a brand, ready or of one colour, and hands it on', () => {
    const step = `color:${tokens.palette.brand[6]}`;
    mount(
      <ThemeProvider theme="light">
        <View id="default" style={step} />
        <ThemeProvider brand={alipayBlue}>
          <View id="alipay" style={step} />
          <ThemeProvider>
            <View id="inside" style={step} />
          </ThemeProvider>
        </ThemeProvider>
        <ThemeProvider brand={createBrand('#ff6a00')}>
          <View id="own" style={step} />
        </ThemeProvider>
      </ThemeProvider>,
    );
    expect(styleOf('default').color).toBe('rgb(10, 115, 70)');
    expect(styleOf('alipay').color).toBe('rgb(22, 119, 255)');
    expect(styleOf('inside').color).toBe('rgb(22, 119, 255)');
    expect(styleOf('own').color).toBe('rgb(255, 106, 0)');
  });

  it('makes type larger, and no distances', () => {
    const style = { fontSize: tokens.font.md, paddingLeft: tokens.space[2] };
    mount(
      <ThemeProvider textSize={2}>
        <View id="large" style={style} />
        <ThemeProvider textSize={1}>
          <View id="usual" style={style} />
        </ThemeProvider>
      </ThemeProvider>,
    );
    expect([styleOf('large').fontSize, styleOf('large').paddingLeft]).toEqual(['29.12px', '8.32px']);
    expect(styleOf('usual').fontSize).toBe('14.56px');
  });

  it('goes from right to left where the language does', () => {
    mount(
      <ThemeProvider locale="ar-EG" theme="dark">
        <Settings id="arabic" />
        <ThemeProvider textSize={1.5}>
          <Settings id="inner" />
        </ThemeProvider>
        <ThemeProvider direction="ltr">
          <Settings id="turned" />
        </ThemeProvider>
      </ThemeProvider>,
    );
    expect(styleOf('arabic').direction).toBe('rtl');
    expect(styleOf('turned').direction).toBe('ltr');
    expect(JSON.parse(byId('inner').textContent)).toEqual({
      theme: 'dark',
      locale: 'ar-EG',
      direction: 'rtl',
      textSize: 1.5,
    });
  });
});
