// The translation that lets WeChat's open engine show AXML.
import { describe, expect, it } from 'vitest';
import { parseAxml } from '../../src/testing/alipay/axml-file.ts';
import { toWxml } from '../../src/testing/alipay/axml-to-wxml.ts';

const translate = (text: string) => toWxml(parseAxml({ file: 'a.axml', text }));

describe('AXML as WXML', () => {
  it.each([
    [
      '<view a:if="{{a}}"/><view a:elif="{{b}}"/><view a:else/>',
      '<view wx:if="{{a}}"></view><view wx:elif="{{b}}"></view><view wx:else></view>',
    ],
    [
      '<block a:for="{{a}}" a:for-item="k" a:for-index="j" a:key="*this">{{k}}</block>',
      '<block wx:for="{{a}}" wx:for-item="k" wx:for-index="j" wx:key="*this">{{k}}</block>',
    ],
    ['<view onTap="e" catchTouchMove="f"/>', '<view bindtap="e" catchtouchmove="f"></view>'],
    ['<view onLongTap="e" onAnimationEnd="f"/>', '<view bindlongpress="e" bindanimationend="f"></view>'],
    ['<swiper onAnimationEnd="e" onChange="f"/>', '<swiper bindanimationfinish="e" bindchange="f"></swiper>'],
    ['<scroll-view scrollY onScrollToLower="e"/>', '<scroll-view scroll-y bindscrolltolower="e"></scroll-view>'],
    ['<text number-of-lines="{{2}}">a</text>', '<text max-lines="{{2}}">a</text>'],
    ['<import-sjs name="m" from="m.sjs"/>', '<wxs src="m.wxs" module="m"/>'],
    ['<slot/>', '<slot></slot>'],
    [
      '<slot name="a">none</slot>',
      '<block wx:if="{{$slots.a}}"><slot name="a"></slot></block><block wx:else>none</block>',
    ],
    ['<import src="../t/a.axml"/>', '<import src="../t/a.wxml"></import>'],
    ['<template is="{{r.t}}" data="{{i: r}}"/>', '<template is="{{r.t}}" data="{{i: r}}"></template>'],
    ['<view data-k="0" aria-label="x"><!-- gone --> &lt; </view>', '<view data-k="0" aria-label="x"> &lt; </view>'],
  ])('%s', (axml, wxml) => expect(translate(axml)).toBe(wxml));

  it.each([
    ['<view ref="r"/>', 'a.axml:1:7 "ref" is not rendered here'],
    ['<view a:for="{{a}}" key="{{item}}"/>', '"key" is not rendered here'],
  ])('does not pretend: %s', (axml, message) => expect(() => translate(axml)).toThrow(message));
});
