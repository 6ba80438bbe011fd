// Sizes as authors write and read them: `300 kB`. Pure.

const units: Readonly<Record<string, number>> = { B: 1, kB: 1000, MB: 1000 ** 2, KiB: 1024, MiB: 1024 ** 2 };

/** Bytes of a number or of a text with a unit; undefined for anything else. `'1.5 MB'` -> 1500000. */
export function parseByteSize(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const [, number = '', unit = ''] =
    typeof value === 'string' ? (/^(\d+(?:\.\d+)?) ?(\w+)$/.exec(value.trim()) ?? []) : [];
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return factor === undefined ? undefined : Math.round(Number(number) * factor);
}

/** `940 B`, `37.1 kB`, `2,097.2 kB`: thousands of bytes, as every report of the build has them. */
export function shownBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return `${(bytes / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
}
