import type { NavigatorProps } from '../../../../components/primitives/types.ts';
import { back, navigate, redirect, relaunch, switchTab } from '../../../runtime/router.ts';
import { hrefOf } from '../shell/browser-history.ts';
import { type DomProps, elementProps } from './element-props.ts';
import { useHover } from './press.ts';
import { read } from './reactive.ts';
import './navigator.css';

type Go = (to: never) => Promise<void>;

/** What each open type does with its address. */
const ways: Readonly<Record<string, Go>> = { navigate, redirect, switchTab, reLaunch: relaunch };

/** A click that the browser has a meaning of its own for: another tab, a window, a download. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** The author's tap comes first and may prevent the way. */
function addWay(dom: DomProps, go: () => Promise<void>): void {
  const tap = dom.onClick as ((event: MouseEvent) => void) | undefined;
  dom.onClick = (event: MouseEvent): void => {
    tap?.(event);
    if (isForBrowser(event)) return;
    event.preventDefault();
    void go();
  };
}

/** A link to a page of the app: a real one, which opens in another tab, too. Back is a button. */
export function Navigator(props: NavigatorProps) {
  const hover = useHover(props, 'navigator-hover', 50, 600);
  const dom = elementProps('navigator', props, hover);
  const [url, openType] = [read(props.url), read(props.openType) ?? 'navigate'];
  // Only this app is here: another mini program has no address.
  const isHere = (read(props.target) ?? 'self') === 'self';
  if (isHere && openType === 'navigateBack') {
    addWay(dom, () => back(read(props.delta) ?? 1));
    return (
      <button type="button" {...dom}>
        {props.children}
      </button>
    );
  }
  const go = ways[openType];
  if (isHere && go && url) {
    dom.href = hrefOf(url);
    addWay(dom, () => go(url as never));
  }
  return <a {...dom}>{props.children}</a>;
}
