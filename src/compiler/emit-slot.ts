// A child slot as template text: chunks of nodes, each shown by its own template, by the slot's default one, or in the loop itself.
import type { BlockEvent, Slot } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { emitEvents } from './emit-element.ts';

/** The element around each child where a host wants it literally inside its parent. */
export interface SlotWrapper {
  readonly tag: string;
  /** Events of block roots that this element stands for. */
  readonly events: readonly BlockEvent[];
  /** Whether generic elements of this tag exist, whose class and style have their own names. */
  readonly hasGeneric: boolean;
}

/** What entries that name no template are. */
export interface Row {
  readonly content: string;
  /** No entry is anything else. */
  readonly isOnly: boolean;
}

export function emitSlot({ name }: Pick<Slot, 'name'>, dialect: Dialect, wrapper?: SlotWrapper): string {
  const child = `<template is="{{item.t||i.${name}t}}" data="{{i:item}}"/>`;
  return loop(name, dialect, '', wrapper ? wrap(child, dialect, wrapper) : child);
}

/** The loop's entry is called `i`, as the data of templates is. */
export function emitRows({ name }: Pick<Slot, 'name'>, dialect: Dialect, { content, isOnly }: Row): string {
  const other = `<template ${dialect.directive('if')}="{{i.t}}" is="{{i.t}}" data="{{i:i}}"/>`;
  const shown = isOnly ? content : `${other}<block ${dialect.directive('else')}>${content}</block>`;
  return loop(name, dialect, ` ${dialect.directive('for-item')}="i"`, shown);
}

function loop(name: string, dialect: Dialect, item: string, content: string): string {
  const [each, chunk, key] = [dialect.directive('for'), dialect.directive('for-item'), dialect.directive('key')];
  return `<block ${each}="{{i.${name}}}" ${chunk}="k"><block ${each}="{{k}}"${item} ${key}="n">${content}</block></block>`;
}

function wrap(child: string, dialect: Dialect, { tag, events, hasGeneric }: SlotWrapper): string {
  const value = (own: string, generic: string): string => `{{item.${own}||${hasGeneric ? `item.${generic}||` : ''}''}}`;
  const attributes = ` class="${value('u', 'class')}" style="${value('s', 'style')}"`;
  return `<${tag}${attributes}${emitEvents(dialect, tag, events, 'item')}>${child}</${tag}>`;
}
