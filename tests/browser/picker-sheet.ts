// The open sheet of a Picker.
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreOf, drawn } from './input.ts';
import { byId } from './mount.ts';

export const sheet = (): HTMLDialogElement => document.querySelector('dialog')!;

/** Opens the sheet of the picker `#p`. */
export async function openSheet(): Promise<void> {
  await userEvent.click(byId('p'));
  await expect.poll(() => sheet()?.open).toBe(true);
  await drawn();
}

export const sheetGone = async (): Promise<void> => {
  await expect.poll(sheet).toBe(null);
};

export const sheetButton = (name: string): HTMLButtonElement =>
  [...sheet().querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

export const confirm = (): void => sheetButton('OK').click();

export const lists = (): HTMLElement[] => [...sheet().querySelectorAll<HTMLElement>('[role=listbox]')];

export const texts = (column: number): string[] =>
  Array.from(lists()[column]!.children, ({ textContent }) => textContent);

export const chosen = (): (string | undefined)[] =>
  lists().map((list) => list.querySelector('[aria-selected="true"]')?.textContent);

/** The texts in the middle of the wheels, as they are drawn. */
const middles = (): (string | undefined)[] =>
  lists().map((list) => {
    const { y } = centreOf(list);
    return [...list.children].find((row) => Math.abs(centreOf(row).y - y) < 2)?.textContent;
  });

export async function shows(...wanted: string[]): Promise<void> {
  await expect.poll(() => [chosen(), middles()]).toEqual([wanted, wanted]);
}

/** Turns a wheel by keyboard. */
export async function turn(column: number, keys: string): Promise<void> {
  lists()[column]!.focus();
  await userEvent.keyboard(keys);
}

/** Sets the language of the page. Returns how to take it back. */
export function speak(language: string): () => void {
  document.documentElement.lang = language;
  return () => document.documentElement.removeAttribute('lang');
}
