// The `wx` object of tests: a part of the official one. Asking it for anything else is an error that nobody can overlook.
import type { Services } from '../mini/platform.ts';
import { wxDevice } from './wx-device.ts';
import { wxFeedback } from './wx-feedback.ts';
import { createMemberFactory } from './wx-member.ts';
import { wxNavigation } from './wx-navigation.ts';
import { wxRequest } from './wx-request.ts';
import { wxStorage } from './wx-storage.ts';

/** Engines and consoles look for these on any object. */
const probed = new Set(['then', 'toJSON', 'constructor', 'prototype', 'nodeType', '$$typeof', 'asymmetricMatch']);

export function createWx(services: Services, extra: Readonly<Record<string, unknown>>): object {
  const member = createMemberFactory(services);
  const members: Record<string, unknown> = {
    ...wxNavigation(services, member),
    ...wxStorage(services, member),
    ...wxRequest(services),
    ...wxFeedback(services, member),
    ...wxDevice(services, (name) => Object.hasOwn(members, name)),
    ...extra,
  };
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || Object.hasOwn(target, name) || probed.has(name))
        return Reflect.get(target, name) as unknown;
      const message = `wx.${name} is not in sampan/testing; give it with openWechat({ wx: { ${name}: … } })`;
      services.fail(message);
      throw new Error(message);
    },
  });
}
