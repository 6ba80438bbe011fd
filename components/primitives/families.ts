// What several primitives have in common, for code that is written once for all of them.
import type { InputProps } from './input.ts';
import type { TextareaProps } from './textarea.ts';
import type { ViewProps } from './view.ts';

/** Of everything that looks pressed. */
export type HoverProps = Pick<ViewProps, 'hoverClass' | 'hoverStopPropagation' | 'hoverStartTime' | 'hoverStayTime'>;

/** Of both fields for text. */
export type FieldProps = Pick<TextareaProps, keyof InputProps & keyof TextareaProps>;
