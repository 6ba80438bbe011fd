// Components for native pages: every prop is listed with the kind of its type. Only compiled, never run.
import type { ComponentChildren } from 'preact';
import { defineComponent } from 'sampan';

interface Props {
  readonly product: { readonly id: string };
  readonly count?: number;
  readonly label?: string;
  readonly isOpen?: boolean;
  readonly marks?: readonly string[];
  readonly mixed?: string | number;
  readonly loose?: unknown;
  readonly onChoose?: (detail: { readonly id: string }) => void;
  onClose?(): void;
}

const props = {
  product: 'object',
  count: 'number',
  label: 'string',
  isOpen: 'boolean',
  marks: 'array',
  mixed: 'any',
  loose: 'any',
  onChoose: 'event',
  onClose: 'event',
} as const;

defineComponent<Props>({ props });
defineComponent<{ open: boolean }>({ props: { open: 'boolean' } });
defineComponent<{ size?: 'small' | 'big' }>({ props: { size: 'string' } });
defineComponent({ props: {} });
// @ts-expect-error it is a number
defineComponent<Props>({ props: { ...props, count: 'string' } });
// @ts-expect-error not all of them
defineComponent<Props>({ props: { product: 'object' } });
// @ts-expect-error there is no such prop
defineComponent<{ open: boolean }>({ props: { open: 'boolean', shut: 'boolean' } });
// @ts-expect-error a function is an event
defineComponent<Props>({ props: { ...props, onChoose: 'object' } });
// @ts-expect-error an event tells one thing
defineComponent<{ onPick(a: string, b: string): void }>({ props: { onPick: 'event' } });
// @ts-expect-error a page gives no children
defineComponent<{ children?: ComponentChildren }>({ props: { children: 'any' } });
