// my.navigateTo and its kin, on the neutral page stack.
import { parseAddress, type Address } from '../host/address.ts';
import type { Refusal } from '../host/page-stack.ts';
import type { Services } from '../mini/platform.ts';
import { answer, refuse, type MyOutcome } from './my-call.ts';
import type { My } from './my.ts';

type Navigation = Pick<My, 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'>;

interface Destination {
  readonly url: string;
  readonly resolvedPath?: string;
}

/** The number is ours: the typings name `error` without values. */
const refused = (reason: string): MyOutcome<never> => ({ error: 2, errorMessage: reason });

const outcomeOf = <T>(refusal: Refusal, data: T): MyOutcome<T> => (refusal === undefined ? { data } : refused(refusal));

export function createNavigation(services: Services): Navigation {
  const { stack } = services;
  const addressOf = ({ url, resolvedPath }: Destination): Address =>
    parseAddress(url, resolvedPath ?? stack.top()?.address.path);
  return {
    navigateTo: (options) => {
      if (options.events) refuse(services, 'my.navigateTo: event channels are not provided here');
      const address = addressOf(options);
      const channel = {
        get eventChannel(): never {
          return refuse(services, 'my.navigateTo: event channels are not provided here');
        },
      };
      return answer(services, options, async () => outcomeOf(await stack.navigateTo(address), channel));
    },
    redirectTo: (options) => {
      const address = addressOf(options);
      return answer<void>(services, options, async () => outcomeOf(await stack.redirectTo(address), undefined));
    },
    reLaunch: (options) => {
      const address = addressOf(options);
      return answer<void>(services, options, async () => outcomeOf(await stack.reLaunch(address), undefined));
    },
    switchTab: (options) => {
      const address = addressOf(options);
      // Quirk(alipay): "the path must be a tab's and takes no parameters" (typings of my.switchTab).
      if (options.url.includes('?'))
        return answer<void>(services, options, () => refused('the url of a tab takes no query'));
      return answer<void>(services, options, async () => outcomeOf(await stack.switchTab(address), undefined));
    },
    navigateBack: (options) =>
      answer<void>(services, options, async () =>
        outcomeOf(await stack.navigateBack(Number(options?.delta ?? 1)), undefined),
      ),
  };
}
