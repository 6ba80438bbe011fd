// The templates of the host in memory: what the compiler writes, in the plainest spelling. Nothing renders them.
import type { Dialect } from '../../core/dialect.ts';
import { propAttribute, tagName } from '../shared/dialect-spelling.ts';
import { primitives } from './primitives.table.ts';

export const dialect: Dialect = {
  host: 'memory',
  ext: { template: 'tpl', style: 'css' },
  globals: [],
  templateRecursion: true,
  directive: (kind) => `:${kind}`,
  primitives,
  tagName,
  propAttribute: (tag, prop) => propAttribute(primitives, tag, prop),
  eventAttribute: (_, type, isCatch) => (isCatch ? 'catch' : 'on') + type,
  reshape: (element) => element,
  directChild: () => undefined,
  projectFiles: () => ({}),
  pageConfig: () => ({}),
};
