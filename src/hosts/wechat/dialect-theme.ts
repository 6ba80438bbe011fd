// Colours of bars and pages in both colour schemes: WeChat takes them as variables from theme.json. The rule is the web's: a light
// surface would dazzle in the dark, a brand colour stays.
import { lightnessOf } from '../../core/lightness.ts';

/** What a colour is for. */
type Role = 'surface' | 'page' | 'text' | 'selected';

const inTheDark: Readonly<Record<Role, string>> = {
  surface: '#1c1c1e',
  page: '#121213',
  text: '#a0a0a3',
  selected: '#ececec',
};

/** Beginnings of variables' names, which are uploaded; `b` and `o` are bars' texts and words on pages. */
const letters: Readonly<Record<Role, string>> = { surface: 's', page: 'p', text: 't', selected: 'e' };

const isSurface = (role: Role): boolean => role === 'surface' || role === 'page';

/** Whether the colour gives way to a dark one. */
const givesWay = (role: Role, color: string): boolean => {
  const lightness = lightnessOf(color);
  if (lightness === undefined) return false;
  return isSurface(role) ? lightness > 0.6 : lightness < 0.4;
};

export interface Theme {
  /** The colour itself, or the variable that stands for it. */
  color(role: Role, color: string): string;
  /** Text of a bar: it turns white where the bar turns dark. */
  barText(bar: string, text: string): string;
  /** One of two words, by whether a page's background turns dark. */
  onPage(background: string, light: string, dark: string): string;
  /** theme.json. */
  variables(): { readonly light: Record<string, string>; readonly dark: Record<string, string> };
}

/** @param isFollowing whether the app follows the system's scheme; if not, every colour stays itself */
export function createTheme(isFollowing: boolean): Theme {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  const variable = (name: string, inLight: string, inDark: string): string => {
    if (!isFollowing || inLight === inDark) return inLight;
    light[name] = inLight;
    dark[name] = inDark;
    return `@${name}`;
  };
  return {
    color: (role, color) =>
      givesWay(role, color) ? variable(letters[role] + color.slice(1).toLowerCase(), color, inTheDark[role]) : color,
    barText: (bar, text) => (givesWay('surface', bar) ? variable(`b${text}`, text, 'white') : text),
    onPage: (background, inLight, inDark) =>
      givesWay('page', background) ? variable(`o${inLight}`, inLight, inDark) : inLight,
    variables: () => ({ light, dark }),
  };
}
