// Hello, for the differential test: it has nothing but its page.
import type { ExampleApp } from './example-app.ts';

export const hello: ExampleApp = {
  models: [],
  calledByEffects: [],
  query: () => ({}),
  start: () => () => {},
  change: () => ['nothing', () => {}],
};
