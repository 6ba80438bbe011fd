// A child slot as template text: chunks of nodes, each shown by its own template, by the slot's default one, or in the loop itself.
import type { BlockEvent, Slot } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { emitEvents } from './emit-element.ts';

/** The element around each child where a host wants it literally inside its parent. */
export interface SlotWrapper {
  readonly tag: string;
  /** Events of block roots that this element stands for. */
  readonly events: readonly BlockEvent[];
  /** Events of generic elements of this tag, if there are any: their class and style have other names, and they may have an id. */
  readonly generic: readonly BlockEvent[] | undefined;
}

/** What entries that name no template are. */
export interface Row {
  readonly content: string;
  /** No entry is anything else. */
  readonly isOnly: boolean;
}

export function emitSlot({ name }: Pick<Slot, 'name'>, dialect: Dialect, wrapper?: SlotWrapper): string {
  const child = `<template is="{{item.t||i.${name}t}}" data="{{i:item}}"/>`;
  return loop(name, dialect, '', wrapper ? wrap(child, name, dialect, wrapper) : child);
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

function wrap(child: string, slot: string, dialect: Dialect, { tag, events, generic }: SlotWrapper): string {
  const element = (attributes: string, bound: readonly BlockEvent[]): string =>
    `<${tag}${attributes}${emitEvents(dialect, tag, bound, 'item')}>${child}</${tag}>`;
  const value = (name: string): string => `"{{item.${name}||''}}"`;
  const ofBlock = (condition: string): string =>
    element(`${condition} class=${value('u')} style=${value('s')}`, events);
  if (!generic) return ofBlock('');
  const is = ` ${dialect.directive('if')}="{{(item.t||i.${slot}t)=='${tag}'}}"`;
  const own = ` id=${value('id')} class=${value('class')} style=${value('style')} hidden="{{!!item.hidden}}"`;
  return element(is + own, generic) + ofBlock(` ${dialect.directive('else')}`);
}
