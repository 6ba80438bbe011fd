// What happens next to an open page, by chance: a gesture on something that it shows, news from the host, a change around it.
import type { Random } from '../random.ts';
import type { ExampleApp } from './example-app.ts';
import type { Target } from './in-dom.ts';
import type { ExampleView, Gesture, PageNews } from './view.ts';

export interface Step {
  readonly name: string;
  run(view: ExampleView): void;
}

const words = ['', '林小舟', '138', '13800138000', '杭州市西湖区文三路 1 号', 'a <b> & "c"', ' '];
const numbers = ['', '1380013', '13800138000', '7'];

function detailOf(type: string, { attributes, tag }: Target, random: Random): Gesture['detail'] {
  if (type === 'input') return { value: random.pick(attributes.type === 'number' ? numbers : words) };
  if (type !== 'change') return {};
  return tag === 'checkbox' ? { checked: attributes.checked !== 'true' } : { current: random.below(2) };
}

function randomGesture(targets: readonly Target[], random: Random): Step | undefined {
  const usable = targets.filter(({ isDisabled }) => !isDisabled);
  const type = random.pick([...new Set(usable.flatMap(({ types }) => [...types]))]);
  const taking = usable.filter(({ types }) => types.has(type));
  if (type === undefined || taking.length === 0) return undefined;
  const target = random.pick(taking);
  const gesture: Gesture = { path: target.path, type, detail: detailOf(type, target, random) };
  const { id, class: classes } = target.attributes;
  const named = `${target.tag}${id ? `#${id}` : classes ? `.${classes}` : ''}`;
  return {
    name: `${type} ${JSON.stringify(gesture.detail)} on ${named} at ${target.path.join()}`,
    run: (view) => view.use(gesture),
  };
}

export function randomStep(
  app: ExampleApp,
  news: readonly PageNews[],
  targets: readonly Target[],
  random: Random,
): Step {
  if (random.once(2)) {
    const gesture = randomGesture(targets, random);
    if (gesture) return gesture;
  }
  if (news.length > 0 && random.once(3)) {
    const told = random.pick(news);
    return { name: told, run: (view) => view.tell(told) };
  }
  const [name, change] = app.change(random);
  return { name, run: ({ probe }) => change(probe) };
}
