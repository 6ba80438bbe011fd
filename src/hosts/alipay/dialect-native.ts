// How Alipay takes custom components: functions that they call by name, `ref` with one of them, and seen by their page's own file only.
import type { NativeDialect } from '../../core/native.ts';

export const native: NativeDialect = {
  takesFunctions: true,
  // Quirk(alipay): a component has no element of its own that a class could be put on. Test: tests/native/alipay.test.ts
  class: 'className',
  importsSeeComponents: false,
  script: 'sjs',
  attribute: (prop) => prop,
  event: (name, isCatch) => (isCatch ? 'catch' : 'on') + name,
  eventAttribute: (event) => event,
  refAttribute: { name: 'ref', prefix: 'r' },
};
