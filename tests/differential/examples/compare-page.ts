// One page of an example, rendered in every way and used in the same way; the first difference as text.
import type { AppManifest, PageManifest } from '../../../src/core/dialect.ts';
import { dialect as wechat } from '../../../src/hosts/wechat/dialect.ts';
import type { DeviceCall } from '../../../src/hosts/memory/device.ts';
import { around } from '../compare.ts';
import { createRandom } from '../random.ts';
import { printShown } from '../shown.ts';
import type { ExampleApp } from './example-app.ts';
import { domGlobals, openInDom } from './in-dom.ts';
import { openMini, type MiniHostOutput } from './mini-bundle.ts';
import { openGeneric, type PlainBundle } from './plain-bundle.ts';
import { randomStep } from './random-use.ts';
import type { ExampleView, OpenedPage, PageNews } from './view.ts';

export interface BuiltExample {
  /** With a folder for each mini-program host. */
  readonly dist: string;
  readonly manifest: AppManifest;
  /** Without blocks. */
  readonly plain: PlainBundle;
}

const STEPS = 16;

/** How each host reports what a checkbox became. */
const miniHosts: Readonly<Record<string, Pick<MiniHostOutput, 'extension' | 'toHost'>>> = {
  wechat: {
    extension: 'wxml',
    toHost: (detail) => ('checked' in detail ? { value: detail.checked ? ['on'] : [] } : detail),
  },
  alipay: { extension: 'axml', toHost: (detail) => ('checked' in detail ? { value: detail.checked } : detail) },
};

const settle = async (): Promise<void> => {
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setImmediate(resolve));
};

export interface PageComparison {
  /** '' when there is none. */
  readonly difference: string;
  /** What was shown, step by step. */
  readonly views: readonly string[];
}

export async function comparePage(
  app: ExampleApp,
  { dist, plain }: BuiltExample,
  { route, path, config }: PageManifest,
  seed: number,
): Promise<PageComparison> {
  const random = createRandom(seed);
  const opened: OpenedPage = { route, query: app.query(route, random), prepare: app.start(random) };
  const dom = openInDom(plain(domGlobals), opened);
  const others: Readonly<Record<string, ExampleView>> = {
    ...Object.fromEntries(
      Object.entries(miniHosts).map(([id, host]) => [id, openMini({ ...host, dist: `${dist}/${id}`, path }, opened)]),
    ),
    generic: openGeneric(plain(), wechat, opened),
  };
  const all = [dom, ...Object.values(others)];
  const news: PageNews[] = ['hide', 'show', 'reachbottom'];
  if (config.pullDownRefresh) news.push('pulldownrefresh', 'pulldownrefresh', 'pulldownrefresh');
  const names = [`opened with ${JSON.stringify(opened.query)}`];
  const views: string[] = [];

  for (;;) {
    await settle();
    const [wanted, calls] = report(dom, app);
    views.push(wanted);
    for (const [way, view] of Object.entries(others)) {
      const expected = way === 'generic' ? withoutAria(wanted) : wanted;
      const difference = compareReports([expected, calls], report(view, app));
      if (difference) return { difference: `${way}: ${difference}\n\nafter\n${names.join('\n')}`, views };
    }
    if (names.length > STEPS) break;
    const step = randomStep(app, news, dom.targets(), random);
    names.push(step.name);
    for (const view of all) {
      freshStack(view);
      step.run(view);
    }
  }
  for (const view of all) view.close();
  await settle();
  return { difference: '', views };
}

/** Generic templates have no place for `aria-*`. */
const withoutAria = (printed: string): string => printed.replace(/ aria-[a-z]+="[^"]*"/g, '');

/** Pages that the app opened are only noted: without this the stack would be full soon. */
function freshStack({ probe: { device } }: ExampleView): void {
  device.calls.splice(0);
  const page = { route: { route: '/' }, query: {} };
  device.pages.splice(0, Infinity, page, page);
}

/** What a page shows, and what it asked of its host since the last step: effects and all else, each in its order. */
function report(view: ExampleView, { calledByEffects }: ExampleApp): [string, string] {
  const { calls } = view.probe.device;
  const isByEffect = ({ api }: DeviceCall): boolean => calledByEffects.includes(api);
  const ordered = [...calls.filter((call) => !isByEffect(call)), ...calls.filter(isByEffect)];
  return [printShown(view.shown()), ordered.map(({ api, args }) => `${api} ${JSON.stringify(args)}`).join('\n')];
}

function compareReports([shown, calls]: [string, string], [other, otherCalls]: [string, string]): string {
  if (shown !== other) return `shows\n${around(other, shown)}\n\ninstead of\n${around(shown, other)}`;
  if (calls !== otherCalls) return `asks its host\n${otherCalls}\n\ninstead of\n${calls}`;
  return '';
}
