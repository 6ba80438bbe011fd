// Events whose names or details differ from host to host, made equal by what the compiler wrote beside the block. Only apps that bind
// such events ship this.
import type { RawEvent } from './dispatch.ts';
import type { HandlersByEvent, TreeElement } from './element.ts';
import { parts } from './parts.ts';

type Values = Readonly<Record<string, unknown>>;

/** Called by modules whose blocks have such events. Idempotent. */
export const neutralEvents = (): void => void (parts.neutral = translate);

function translate(raw: RawEvent, { handlers, meta }: TreeElement, event: unknown): RawEvent {
  const byType = meta.as![raw.index];
  const rule = byType && byType[raw.type];
  if (!rule) return raw;
  const [type, keys, has] = rule;
  // Two events of ours may be one of the host's.
  const own = (
    raw.index === '' ? handlers : handlers && (handlers as readonly unknown[])[raw.index]
  ) as HandlersByEvent;
  if (own && own[raw.type] && !own[type]) return raw;
  const detail: Record<string, unknown> = Object.assign({}, raw.detail);
  if (has && !(has in detail)) return raw;
  for (const key in keys) {
    const value = valueAt(keys[key]!, raw.detail, event);
    if (value !== undefined) detail[key] = value;
  }
  return Object.assign({}, raw, { type, detail });
}

/** `!!value.length`, `+value`, `^markerId`: see EventRule. */
function valueAt(path: string, detail: unknown, event: unknown): unknown {
  const [, as, isOutside, keys = ''] = /^(!!|\+)?(\^?)(.*)/.exec(path)!;
  let value = isOutside ? event : detail;
  for (const key of keys.split('.')) value = value === null || value === undefined ? undefined : (value as Values)[key];
  if (as === '!!') return Boolean(value);
  return as && value !== undefined ? Number(value) : value;
}
