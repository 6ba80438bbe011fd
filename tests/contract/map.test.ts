// Hosts with a map of their own take a provider and leave it alone; who draws on the web is tested there.
import { expect, it, vi } from 'vitest';
import * as alipay from '../../src/hosts/alipay/api/map.ts';
import * as memory from '../../src/hosts/memory/api/map.ts';
import * as wechat from '../../src/hosts/wechat/api/map.ts';

it.each(Object.entries({ wechat, alipay, memory }))('%s draws its maps itself', (_, { setMapProvider }) => {
  const draw = vi.fn();
  expect(setMapProvider({ draw })).toBe(undefined);
  expect(setMapProvider(undefined)).toBe(undefined);
  expect(draw).not.toHaveBeenCalled();
});
