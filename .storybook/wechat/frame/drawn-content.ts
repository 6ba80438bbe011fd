// What is shown as it is, and the link.
import { drawings } from '../../../src/hosts/web/primitives/icon-drawings.ts';
import { safeContent } from '../../../src/hosts/web/primitives/rich-text-content.ts';
import { type Drawn, inFrame, note, setStyle, text } from './drawing.ts';

const colors: Readonly<Record<string, string>> = {
  success: '#09bb07',
  success_no_circle: '#09bb07',
  info: '#10aeff',
  warn: '#f76260',
  waiting: '#10aeff',
  cancel: '#f43530',
  download: '#09bb07',
};

export const icon: Drawn = {
  attach(element) {
    const name = 'http://www.w3.org/2000/svg';
    const picture = document.createElementNS(name, 'svg');
    const path = document.createElementNS(name, 'path');
    picture.setAttribute('viewBox', '0 0 24 24');
    path.setAttribute('fill-rule', 'evenodd');
    picture.append(path);
    element.append(picture);
    return ({ type, size, color, ariaLabel }) => {
      const [drawing = ''] = drawings[text(type)] ?? [];
      path.setAttribute('d', drawing);
      path.setAttribute('fill', text(color) || (colors[text(type)] ?? '#b2b2b2'));
      picture.setAttribute('width', text(size));
      picture.setAttribute('height', text(size));
      if (ariaLabel) Object.assign(element, { role: 'img', ariaLabel: text(ariaLabel) });
    };
  },
};

/** The browser's own bar: it shows nothing that is put into it. */
export const progress: Drawn = {
  attach(element, fire) {
    const bar = element as HTMLProgressElement;
    bar.max = 100;
    let wasActive = false;
    return ({ percent, strokeWidth, borderRadius, activeColor, backgroundColor, showInfo, active, ariaLabel }) => {
      bar.value = Math.min(100, Math.max(0, Number(percent)));
      bar.ariaLabel = text(ariaLabel);
      bar.dataset.info = showInfo === true ? `${bar.value}%` : '';
      const style = {
        '--active': activeColor,
        '--rest': backgroundColor,
        '--width': `${text(strokeWidth)}px`,
        '--radius': `${text(borderRadius)}px`,
      };
      setStyle(bar, style);
      if (active === true && !wasActive) queueMicrotask(() => fire('activeend', { curPercent: bar.value }));
      wasActive = active === true;
    };
  },
};

export const richText: Drawn = {
  attach(element) {
    return ({ nodes, space }) => {
      const content = safeContent((nodes ?? '') as Parameters<typeof safeContent>[0], text(space));
      for (const picture of content.querySelectorAll('img')) picture.src = inFrame(picture.getAttribute('src') ?? '');
      element.replaceChildren(content);
    };
  },
};

export const navigator: Drawn = {
  attach(element) {
    let address = '';
    element.addEventListener('click', () => note(address));
    return ({ openType, url }) => void (address = `${text(openType)} ${text(url)}`);
  },
};
