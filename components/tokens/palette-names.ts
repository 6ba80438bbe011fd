// Written by scripts/tokens.mjs from tokens.table.ts: change that, not this file.

// All but `brand` have values where `sampan/palettes.css` is imported.
export const brand = {
  1: 'var(--sp-brand-1)',
  2: 'var(--sp-brand-2)',
  3: 'var(--sp-brand-3)',
  4: 'var(--sp-brand-4)',
  5: 'var(--sp-brand-5)',
  6: 'var(--sp-brand-6)',
  7: 'var(--sp-brand-7)',
  8: 'var(--sp-brand-8)',
  9: 'var(--sp-brand-9)',
  10: 'var(--sp-brand-10)',
} as const;
export const gray = {
  1: 'var(--sp-gray-1)',
  2: 'var(--sp-gray-2)',
  3: 'var(--sp-gray-3)',
  4: 'var(--sp-gray-4)',
  5: 'var(--sp-gray-5)',
  6: 'var(--sp-gray-6)',
  7: 'var(--sp-gray-7)',
  8: 'var(--sp-gray-8)',
  9: 'var(--sp-gray-9)',
  10: 'var(--sp-gray-10)',
} as const;
export const red = {
  1: 'var(--sp-red-1)',
  2: 'var(--sp-red-2)',
  3: 'var(--sp-red-3)',
  4: 'var(--sp-red-4)',
  5: 'var(--sp-red-5)',
  6: 'var(--sp-red-6)',
  7: 'var(--sp-red-7)',
  8: 'var(--sp-red-8)',
  9: 'var(--sp-red-9)',
  10: 'var(--sp-red-10)',
} as const;
export const orange = {
  1: 'var(--sp-orange-1)',
  2: 'var(--sp-orange-2)',
  3: 'var(--sp-orange-3)',
  4: 'var(--sp-orange-4)',
  5: 'var(--sp-orange-5)',
  6: 'var(--sp-orange-6)',
  7: 'var(--sp-orange-7)',
  8: 'var(--sp-orange-8)',
  9: 'var(--sp-orange-9)',
  10: 'var(--sp-orange-10)',
} as const;
export const green = {
  1: 'var(--sp-green-1)',
  2: 'var(--sp-green-2)',
  3: 'var(--sp-green-3)',
  4: 'var(--sp-green-4)',
  5: 'var(--sp-green-5)',
  6: 'var(--sp-green-6)',
  7: 'var(--sp-green-7)',
  8: 'var(--sp-green-8)',
  9: 'var(--sp-green-9)',
  10: 'var(--sp-green-10)',
} as const;
export const blue = {
  1: 'var(--sp-blue-1)',
  2: 'var(--sp-blue-2)',
  3: 'var(--sp-blue-3)',
  4: 'var(--sp-blue-4)',
  5: 'var(--sp-blue-5)',
  6: 'var(--sp-blue-6)',
  7: 'var(--sp-blue-7)',
  8: 'var(--sp-blue-8)',
  9: 'var(--sp-blue-9)',
  10: 'var(--sp-blue-10)',
} as const;
