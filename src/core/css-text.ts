// A style object as CSS text, one rule for every host: bare numbers are px unless the property takes numbers.

/** As preact/compat tells them, letter by letter: `flexGrow`, `gridRow`, `lineHeight`, `opacity`, `zIndex`, … */
const unitless =
  /^(-|f[lo].*[^se]$|g.{5,}[^ps]$|z|o[pr]|(W.{5})?[lL]i.*(t|mp)$|an|(bo|s).{4}Im|sca|m.{6}[ds]|ta|c.*[st]$|wido|ini|asp|fill|st)/;

const propertyName = (key: string): string =>
  key.startsWith('-') ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * CSS text of a style prop.
 *
 * @example cssText({ color: 'red', marginTop: 8 }) // 'color:red;margin-top:8px'
 */
export function cssText(style: unknown): string {
  if (style === null || style === undefined || typeof style === 'boolean') return '';
  if (typeof style !== 'object') return String(style);
  let text = '';
  for (const [key, value] of Object.entries(style)) {
    if (value === null || value === undefined || value === '' || typeof value === 'boolean') continue;
    const unit = typeof value === 'number' && value !== 0 && !unitless.test(key) ? 'px' : '';
    text += `${text && ';'}${propertyName(key)}:${String(value)}${unit}`;
  }
  return text;
}
