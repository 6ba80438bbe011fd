// The tags of WeChat's hosts with their properties and defaults. Source: the component pages of WeChat's documentation as
// collected by @tarojs/components 4.2.1. Kept apart from src/core/primitives.table.ts on purpose: one must not hide the other's errors.
import { any, componentsOf, flag, number, text } from './from-official.ts';

const common = {
  hidden: flag(false),
  ariaLabel: text(),
  ariaRole: text(),
  ariaHidden: text(),
  ariaDisabled: text(),
  ariaChecked: text(),
} as const;

/** The page of form: fields have a name. */
const name = text();

/** Where the collected default tells what the platform then takes, or a mode has one of its own. */
export const wechatComponents = componentsOf('wechat', common, {
  button: { sendMessageTitle: text(), sendMessagePath: text(), sendMessageImg: text() },
  checkbox: { color: text('#09BB07') },
  'checkbox-group': { name },
  'radio-group': { name },
  input: { name, cursor: number(-1) },
  textarea: { name, confirmType: text('return') },
  picker: { name, value: any() },
  slider: { name },
  switch: { name },
});
