/// <reference types="@mini-types/alipay" />
// The object `my`: typed by the official typings, behaving as the official documentation says. It is ours and proves nothing about
// Alipay; what it does prove is that the app calls only what the typings know, with the keys that they know.
import type { Services } from '../mini/platform.ts';
import { checkArguments, refuse } from './my-call.ts';
import { createFeedback } from './my-feedback.ts';
import { createNavigation } from './my-navigation.ts';
import { createPageMembers } from './my-page.ts';
import { createRequest } from './my-request.ts';
import { createStorage } from './my-storage.ts';
import type { MyMember } from './my-arguments.table.ts';

export type My = Pick<typeof my, MyMember>;

type Call = (options?: unknown) => unknown;

/**
 * Unknown members, unknown keys and wrong types throw and appear in the driver's `errors()`.
 *
 * @param extra members that the app uses and that are not here
 */
export function createMy(services: Services, extra: Readonly<Record<string, unknown>> = {}): My {
  const members: My = {
    ...createNavigation(services),
    ...createStorage(services),
    ...createRequest(services),
    ...createFeedback(services),
    ...createPageMembers(services),
  };
  const checked = Object.entries(members).map(([name, member]) => {
    const call: Call = (options) => {
      services.record(name, options);
      checkArguments(services, name as MyMember, options);
      return (member as Call)(options);
    };
    return [name, call];
  });
  return new Proxy(Object.freeze({ ...Object.fromEntries(checked), ...extra }) as My, {
    get: (target, name) => {
      if (typeof name === 'symbol' || Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown;
      return refuse(services, `my.${name} is not provided here`);
    },
  });
}
