// The AXML reader refuses what Alipay does not take, and says where.
import { describe, expect, it } from 'vitest';
import { parseAxml } from '../../src/testing/alipay/axml-file.ts';
import { checkLinks } from '../../src/testing/alipay/axml-links.ts';

const parse = (text: string, components: string[] = []) => parseAxml({ file: 'a.axml', text }, new Set(components));

const refused: [text: string, place: string, what: string][] = [
  // markup
  ['<view>', '1:1', '<view> is never closed'],
  ['<view></text>', '1:7', '</text> closes nothing; <view> is open'],
  ['</view>', '1:1', '</view> closes nothing; no tag is open'],
  ['<view class=a></view>', '1:13', 'the value of "class" must stand in double quotes'],
  ["<view class='a'></view>", '1:13', 'the value of "class" must stand in double quotes'],
  ['<view class="a></view>', '1:13', 'the value of "class" never ends'],
  ['<view id="a" id="b"/>', '1:14', 'the attribute "id" stands twice'],
  ['<view id="a"class="b"/>', '1:13', 'a space is missing before the attribute "class"'],
  ['<!-- a', '1:1', 'this comment never ends'],
  ['a < b', '1:3', '"<" must begin a tag'],
  ['\n  <view\n    id="a"', '2:3', 'this tag is not closed with ">"'],
  // directives
  ['<view wx:if="{{a}}"/>', '1:7', '"wx:if" is no directive of AXML'],
  ['<view a:show="{{a}}"/>', '1:7', 'unknown directive "a:show"'],
  ['<view a:elif="{{a}}"/>', '1:7', '"a:elif" must follow an element with a:if or a:elif'],
  ['<view a:if="{{a}}"/>text<view a:else/>', '1:31', '"a:else" must follow'],
  ['<view a:if="{{a}}" a:else/>', '1:20', '"a:else" cannot stand beside "a:if"'],
  ['<view a:if="a"/>', '1:7', '"a:if" must be exactly one {{ }}'],
  ['<view a:for="abc"/>', '1:7', '"a:for" must be exactly one {{ }}'],
  ['<view a:key="id"/>', '1:7', '"a:key" needs "a:for" on the same element'],
  ['<view a:for="{{a}}" a:key="{{item.id}}"/>', '1:21', '"a:key" must be a name or *this'],
  ['<view a:for="{{a}}" a:for-item="x.y"/>', '1:21', '"a:for-item" must be a name'],
  ['<import src="b.axml" a:if="{{a}}"/>', '1:22', '<import> takes no directive'],
  // tags and attributes
  ['<div/>', '1:1', 'unknown tag <div>'],
  ['<wxs module="m" src="m.wxs"/>', '1:1', 'unknown tag <wxs>'],
  ['<match-media min-width="300"/>', '1:1', 'unknown tag <match-media>'],
  ['<view foo="a"/>', '1:7', '<view> has no attribute "foo"'],
  ['<text max-lines="{{2}}"/>', '1:7', '<text> has no attribute "max-lines"'],
  ['<input max-length="{{2}}"/>', '1:8', '<input> has no attribute "max-length"'],
  ['<textarea cursor="{{2}}"/>', '1:11', '<textarea> has no attribute "cursor"'],
  ['<template foo="a" is="b"/>', '1:11', '<template> has no attribute "foo"'],
  ['<template/>', '1:1', '<template> needs "is"'],
  ['<import/>', '1:1', '<import> needs "src"'],
  // events
  ['<view bindtap="e"/>', '1:7', '"bindtap" is no event of AXML'],
  ['<view bind:tap="e"/>', '1:7', '"bind:tap" is no event of AXML'],
  ['<view catchtap="e"/>', '1:7', '"catchtap" is no event of AXML'],
  ['<view capture-bind:tap="e"/>', '1:7', '"capture-bind:tap" is no event of AXML'],
  ['<view onClick="e"/>', '1:7', '<view> has no event "onClick"'],
  ['<view onLongPress="e"/>', '1:7', '<view> has no event "onLongPress"'],
  ['<swiper onAnimationFinish="e"/>', '1:9', '<swiper> has no event "onAnimationFinish"'],
  ['<input catchInput="e"/>', '1:8', '"catchInput": the event input does not bubble'],
  ['<view onTap/>', '1:7', '"onTap" of <view> names no handler'],
  ['<view onTap="go(1)"/>', '1:7', '"onTap" of <view> must be the name of a handler'],
  ['<view ontap="e"/>', '1:7', '<view> has no attribute "ontap"'],
  // children
  ['<input>a</input>', '1:8', '<input> takes no children'],
  ['<swiper><view/></swiper>', '1:9', '<swiper> takes only <swiper-item> directly inside, not view'],
  ['<swiper><block a:for="{{a}}"><template is="{{item.t}}"/></block></swiper>', '1:30', 'not template'],
  // expressions
  ['{{a', '1:1', '"{{" without "}}"'],
  ['a}}', '1:2', '"}}" without "{{"'],
  ['{{}}', '1:3', '{{ }} is empty'],
  ['{{a b}}', '1:5', 'this is no expression'],
  ['{{a) + (b}}', '1:3', 'this is no expression'],
  ['{{a = 1}}', '1:3', 'AXML does not take a AssignmentExpression'],
  ['{{f(a)}}', '1:3', 'AXML does not take a call'],
  ['{{a.b.toFixed(2)}}', '1:3', 'AXML does not take a call'],
  ['{{a?.b}}', '1:3', 'AXML does not take a ChainExpression'],
  ['{{a ?? b}}', '1:3', 'AXML does not take the operator "??"'],
  ['{{`a`}}', '1:3', 'AXML does not take a TemplateLiteral'],
  ['{{a.map(x => x)}}', '1:3', 'AXML does not take a call'],
  ['{{() => 1}}', '1:3', 'AXML does not take a ArrowFunctionExpression'],
  ['{{typeof a}}', '1:3', 'AXML does not take the operator "typeof"'],
  ['{{a ** 2}}', '1:3', 'AXML does not take the operator "**"'],
  ['{{[...a]}}', '1:4', 'AXML does not take a SpreadElement'],
  ['{{a, b}}', '1:3', 'AXML does not take a SequenceExpression'],
  ['{{/a/}}', '1:3', 'AXML does not take such a literal'],
  ['{{this.a}}', '1:3', 'AXML does not take a ThisExpression'],
  ['<view data-a="{{ {b: 1} }}"/>', '1:18', 'AXML does not take a ObjectExpression'],
  ['<template is="a" data="{{[b]: 1}}"/>', '1:26', 'AXML does not take such a property'],
  ['<template is="a" data="b{{c}}"/>', '1:24', 'the data of a template must be one {{ }}'],
];

describe('AXML, refused', () => {
  it.each(refused)('%s', (text, place, what) => {
    expect(() => parse(text)).toThrow(`a.axml:${place} `);
    expect(() => parse(text)).toThrow(what);
  });
});

const taken = [
  '<view class="a {{b ? \'c\' : d}} e" style="width: {{w * 2}}px" hidden="{{!a && b}}" data-n="{{n}}" onTap="e"/>',
  '<view hover-class="none" hoverStayTime="{{400}}" catchTouchMove="e" onLongTap="e" onTransitionEnd="e"/>',
  '<block a:for="{{list}}" a:for-item="k" a:for-index="j" a:key="*this"><text>{{k[j].name}}</text></block>',
  '<view a:if="{{a === 1}}"/> <!-- b --> <view a:elif="{{a > 1 || b}}"/><view a:else/>',
  '<swiper><block a:for="{{list}}" a:key="n"><swiper-item><template is="{{item.t || \'a\'}}" data="{{i: item}}"/></swiper-item></block></swiper>',
  '<template name="a">{{b}}</template><template is="a" data="{{...c, d, e: {f: [1, 2]}}}"/>',
  '<input value="{{v}}" maxlength="{{-1}}" onInput="e" onBlur="e" controlled/>',
  '<import-sjs name="m" from="./m.sjs"/><text>{{m.format(a, 2)}}</text>',
  `<text>{{'it is'}} {{"fine"}} {{a[0]['b']}} {{-1}} {{true}} {{null}}</text><view a:for="{{a}}" key="k-{{index}}"/>`,
];

describe('AXML, taken', () => {
  it.each(taken)('%s', (text) => expect(() => parse(text)).not.toThrow());

  it('knows the components of the JSON beside it, and only those', () => {
    expect(() => parse('<my-card anyProp="a" onPick="e"/>', ['my-card'])).not.toThrow();
    expect(() => parse('<my-card/>')).toThrow('unknown tag <my-card>');
    expect(() => parse('<my-card bindpick="e"/>', ['my-card'])).toThrow('no event of AXML');
  });
});

describe('AXML, between files', () => {
  const link = (texts: Record<string, string>, packages: string[] = []) => {
    const files = Object.entries(texts).map(([file, text]) => [file, parseAxml({ file, text })] as const);
    checkLinks({ files: new Map(files), packages });
  };
  const tea = '<template name="tea"/>';

  it('takes relative and absolute imports and the templates behind them', () => {
    const relative = { 't/a.axml': tea, 'p/b.axml': '<import src="../t/a.axml"/><template is="tea"/>' };
    const absolute = { 't/a.axml': tea, 'p/b.axml': '<import src="/t/a.axml"/><template is="{{x}}"/>' };
    expect(() => [relative, absolute].forEach((texts) => link(texts))).not.toThrow();
  });

  it.each([
    [
      'a file that is not there',
      { 'a.axml': '\n<import src="./b.axml"/>' },
      'a.axml:2:14 <import> leads to "b.axml", which does not exist',
    ],
    ['an include that is not there', { 'a.axml': '<include src="./b.axml"/>' }, '<include> leads to "b.axml"'],
    ['an unknown template', { 'a.axml': '<template is="tea"/>' }, 'a.axml:1:15 no template "tea"'],
    [
      'a template that an import imports',
      { 'a.axml': tea, 'b.axml': '<import src="a.axml"/>', 'c.axml': '<import src="b.axml"/><template is="tea"/>' },
      'c.axml:1:37 no template "tea"',
    ],
    ['a template defined twice', { 'a.axml': tea + tea }, 'the template "tea" is defined twice'],
    [
      'an import from another package',
      { 'p/a.axml': tea, 'q/b.axml': '<import src="../p/a.axml"/>' },
      'leads into the subpackage "p"',
    ],
  ])('refuses %s', (_, texts, message) => {
    expect(() => link(texts as unknown as Record<string, string>, ['p', 'q'])).toThrow(message);
  });
});
