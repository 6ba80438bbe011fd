// How parts of the output are called in tables, on the page and in its treemap. Pure.
import { formatLocation } from '../../core/location.ts';
import type { FirstPaint, InspectedModule, InspectedTemplate } from './inspection.ts';

export const moduleTitle = ({ module }: Pick<InspectedModule, 'module'>): string =>
  module === '' ? "the bundler's own code" : module;

export function templateTitle({ kind, name, at }: Pick<InspectedTemplate, 'kind' | 'name' | 'at'>): string {
  if (kind === 'shared') return 'what all templates share';
  return kind === 'generic' ? `generic <${name}>` : at ? formatLocation(at) : name;
}

/** Where a template lies, and how often. */
export const templateFile = ({ kind, file, copies }: InspectedTemplate): string =>
  kind !== 'shared' && copies > 1 ? `${file}, ${copies} times` : file;

/** `src/pages/home.tsx:3, clock`: why a page shows nothing before its code runs. */
export function paintCause({ fallback, file, line }: Exclude<FirstPaint, { readonly bytes: number }>): string {
  if (file === undefined) return fallback;
  return `${formatLocation({ file, ...(line === undefined ? {} : { line }) })}, ${fallback}`;
}
