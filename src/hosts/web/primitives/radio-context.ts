import { createContext } from 'preact';

/** What a group and its radios know of each other. */
export interface RadioGroupState {
  /** The browser lets one radio of a name be chosen, and the arrow keys go from one to the next. */
  readonly name: string;
  /** Each radio's `checked` prop, undefined where the app leaves it to the user. */
  readonly radios: Map<HTMLInputElement, boolean | undefined>;
}

export const RadioContext = /* @__PURE__ */ createContext<RadioGroupState | undefined>(undefined);
