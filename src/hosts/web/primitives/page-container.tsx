import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageContainerProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addRef, addStyle, chain, elementProps } from './element-props.ts';
import { LayerControl } from './layer-control.ts';
import { read } from './reactive.ts';
import { webLength } from './style-text.ts';
import './page-container.css';

/** A layer that comes over the page. Stands in the browser's top layer: nothing around it cuts it off. */
export function PageContainer(props: PageContainerProps) {
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [control] = useState(() => new LayerControl());
  control.props = props;
  const isShown = read(props.show) ?? false;
  const { isModal } = control;
  const dom = elementProps('page-container', props);
  const position = read(props.position) ?? 'bottom';
  dom.class += ` sp-layer-${position}`;
  if (read(props.round)) dom.class += ' sp-layer-round';
  const style = read(props.customStyle);
  if (style) addStyle(dom, webLength(style));
  dom.role ??= 'dialog';
  if (!dom['aria-labelledby']) dom['aria-label'] ??= texts.dialog();
  dom['aria-modal'] = isModal || undefined;
  dom.tabIndex = -1;
  if (read(props.closeOnSlideDown)) {
    dom.class += ' sp-layer-slides';
    dom.onPointerDown = chain(dom.onPointerDown as typeof control.press | undefined, control.press);
  }
  addRef(dom, panel);

  useLayoutEffect(() => {
    Object.assign(control, { root: root.current, panel: panel.current });
    return () => control.stop();
  }, []);
  useLayoutEffect(() => {
    if (isShown) control.enter();
    else control.leave();
  }, [isShown]);
  const timing = `--sp-layer-time:${read(props.duration) ?? 300}ms;z-index:${read(props.zIndex) ?? 100}`;
  return (
    <div class="sp-layer" popover="manual" ref={root} style={timing}>
      {isModal && (
        <div
          class="sp-layer-shade"
          aria-hidden="true"
          style={webLength(read(props.overlayStyle) ?? '')}
          onClick={control.tapShade}
        />
      )}
      <div {...dom}>{props.children}</div>
    </div>
  );
}
