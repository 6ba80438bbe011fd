// Provinces, cities and counties of China. A module of its own, loaded when a picker of regions is opened: the names are large.
import { areaList } from '@vant/area-data';
import type { PickerProps } from '../../../../components/primitives/types.ts';
import type { PickerMode } from './picker-mode.ts';
import { read } from './reactive.ts';

/** A code of six digits, two for each level; '' stands for `customItem`. */
type Code = string;

const levels: readonly Readonly<Record<Code, string>>[] = [
  areaList.province_list,
  areaList.city_list,
  areaList.county_list,
];

const columnCount: Readonly<Record<string, number>> = { province: 1, city: 2 };

export function region(props: PickerProps): PickerMode<readonly Code[]> {
  const custom = read(props.customItem) || undefined;
  const shown = levels.slice(0, columnCount[read(props.level) ?? 'region']);
  const nameOf = (code: Code, column: number): string => (code === '' ? (custom ?? '') : (shown[column]![code] ?? ''));
  /** Codes below what is chosen in the columns before. */
  const codesIn = (chosen: readonly Code[], column: number): Code[] => {
    const above = column === 0 ? '' : (chosen[column - 1] ?? '');
    const first = custom === undefined ? [] : [''];
    if (column > 0 && above === '') return first;
    const start = above.slice(0, 2 * column);
    return [...first, ...Object.keys(shown[column]!).filter((code) => code.startsWith(start))];
  };
  /** Chooses the first of each column that `pick` does not choose from. */
  const choose = (pick: (codes: readonly Code[], column: number) => Code | undefined): Code[] => {
    const chosen: Code[] = [];
    for (const column of shown.keys()) {
      const codes = codesIn(chosen, column);
      const code = pick(codes, column) ?? codes[0];
      if (code === undefined) break;
      chosen.push(code);
    }
    return chosen;
  };
  return {
    begin: (value) => {
      const names = Array.isArray(value) ? value : [];
      return choose((codes, column) => codes.find((code) => nameOf(code, column) === names[column]));
    },
    columns: (chosen) => Array.from(shown, (_, column) => codesIn(chosen, column).map((code) => nameOf(code, column))),
    rows: (chosen) =>
      Array.from(shown, (_, column) => Math.max(0, codesIn(chosen, column).indexOf(chosen[column] ?? ''))),
    turn: (chosen, turned, row) =>
      choose((codes, column) => (column < turned ? chosen[column] : column === turned ? codes[row] : undefined)),
    detail: (chosen) => ({ value: chosen.map(nameOf), code: chosen.filter((code) => code !== '') }),
  };
}
