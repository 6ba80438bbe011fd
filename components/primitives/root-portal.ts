// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * Shows its children above the page, wherever it stands: for dialogs and layers.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/root-portal.html
 * @see https://opendocs.alipay.com/mini/component/root-portal
 */
export interface RootPortalProps extends CommonProps {
  /** Whether its children leave their place. Default `true`. */
  enable?: Reactive<boolean | undefined>;
}
