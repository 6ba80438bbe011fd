// Markup that only run time knows, as the host takes it. Only modules with a RichText ask for this, and bring the parser.
import { defineProperty } from '../../core/tree/index.ts';
import { mapped } from '../../runtime/signal-holes.ts';
import { nodesOf } from './rich-nodes.ts';

export const markup = (value: unknown): unknown =>
  mapped(value, (now) => (now && typeof now === 'string' ? nodesOf(now) : now));

/** The same for elements with spread props. Idempotent. */
export const markups = (): void =>
  defineProperty('nodes', (element, value) => element.setHole('nodes', markup(value) ?? ''));
