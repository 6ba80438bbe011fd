// Every file that the tokens' source makes, by path in the repository.
import { brands } from '../../components/tokens/tokens.table.ts';
import { themes } from './colors.ts';
import { brandCss, palettesCss, themeCss, webEntries } from './emit-css.ts';
import { tokensJson } from './emit-json.ts';
import { brandModule, namesModule, paletteNamesModule, valuesModule } from './emit-types.ts';

/** The web host's own sheet, of which only the colours are ours. */
export const webSheet = 'src/hosts/web/primitives/tokens.css';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The first rule that names a property is the light one, the second the dark one. */
function updateWebSheet(text: string): string {
  return themes.reduce((sheet, theme, index) => {
    const values = new Map(webEntries(theme));
    const seen = new Map<string, number>();
    return sheet.replace(/(--sp-[\w-]+): [^;]+;/g, (whole, name: string) => {
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      const value = values.get(name);
      return count === index && value !== undefined ? `${name}: ${value};` : whole;
    });
  }, text);
}

/** @param readFile the web host's sheet as it is */
export function tokenFiles(readFile: (path: string) => string): Map<string, string> {
  const files = new Map([
    ['components/tokens/names.ts', namesModule()],
    ['components/tokens/palette-names.ts', paletteNamesModule()],
    ['components/tokens/values.ts', valuesModule()],
    ['components/tokens/tokens.json', tokensJson()],
    ['components/theme/theme.css', themeCss()],
    ['components/theme/palettes.css', palettesCss()],
    [webSheet, updateWebSheet(readFile(webSheet))],
  ]);
  for (const [name, { seed, doc }] of Object.entries(brands)) {
    files.set(`components/theme/brands/${kebab(name)}.css`, brandCss(kebab(name), seed));
    files.set(`components/theme/brands/${kebab(name)}.ts`, brandModule(name, kebab(name), doc));
  }
  return files;
}
