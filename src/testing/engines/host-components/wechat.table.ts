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

/** Where the pages tell more than is collected: names of fields, defaults; or the collected default tells what the platform then takes. */
export const wechatComponents = componentsOf('wechat', common, {
  ad: { adType: text('banner'), adTheme: text('white') },
  button: {
    lang: text('en'),
    sendMessageTitle: text(),
    sendMessagePath: text(),
    sendMessageImg: text(),
    // The page of customer service: whose chat it is.
    businessId: text(),
  },
  checkbox: { color: text('#09BB07') },
  'checkbox-group': { name },
  'radio-group': { name },
  navigator: { delta: number(1), version: text('release') },
  input: { name, cursor: number(-1) },
  textarea: { name, confirmType: text('return') },
  picker: { name, value: any(), mode: text('selector') },
  slider: { name },
  switch: { name },
  video: { pictureInPictureShowProgress: flag(false) },
});
