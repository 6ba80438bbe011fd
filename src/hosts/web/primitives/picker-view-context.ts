import { createContext } from 'preact';
import type { PickerViewControl } from './picker-view-control.ts';

/** The PickerView around a column. */
export const PickerViewContext = /* @__PURE__ */ createContext<PickerViewControl | undefined>(undefined);
