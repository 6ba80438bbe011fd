// A child slot as template text: chunks of nodes, each shown by its own template or the slot's default one.
import type { BlockEvent } from '../core/block.ts';
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

export function emitSlot(name: string, dialect: Dialect, wrapper: SlotWrapper | undefined): string {
  const [loop, item, key] = [dialect.directive('for'), dialect.directive('for-item'), dialect.directive('key')];
  const child = `<template is="{{item.t||i.${name}t}}" data="{{i:item}}"/>`;
  const shown = wrapper ? wrap(child, dialect, wrapper) : child;
  return `<block ${loop}="{{i.${name}}}" ${item}="k"><block ${loop}="{{k}}" ${key}="n">${shown}</block></block>`;
}

function wrap(child: string, dialect: Dialect, { tag, events, hasGeneric }: SlotWrapper): string {
  const value = (own: string, generic: string): string => `{{item.${own}||${hasGeneric ? `item.${generic}||` : ''}''}}`;
  const attributes = ` class="${value('u', 'class')}" style="${value('s', 'style')}"`;
  return `<${tag}${attributes}${emitEvents(dialect, tag, events, 'item')}>${child}</${tag}>`;
}
