// A box that a finger moves in an area.
import { type Drawn, text } from './drawing.ts';

export const movableArea: Drawn = { attach: () => () => undefined };

const within = (position: number, room: number): number => Math.max(0, Math.min(room, position));

export const movableView: Drawn = {
  attach(element, fire) {
    let direction = '';
    let at = { x: 0, y: 0 };
    /** What the app last said. */
    let said = '';
    const go = (x: number, y: number, source: string): void => {
      const area = element.parentElement!;
      const to = {
        x: within(x, area.clientWidth - element.offsetWidth),
        y: within(y, area.clientHeight - element.offsetHeight),
      };
      const isMoved = to.x !== at.x || to.y !== at.y;
      at = to;
      element.style.transform = `translate(${at.x}px, ${at.y}px)`;
      if (isMoved) fire('change', { ...at, source });
    };
    element.addEventListener('pointermove', (event) => {
      if (event.buttons === 0 || direction === 'none') return;
      element.setPointerCapture(event.pointerId);
      const [dx, dy] = [event.movementX, event.movementY];
      go(at.x + (direction === 'vertical' ? 0 : dx), at.y + (direction === 'horizontal' ? 0 : dy), 'touch');
    });
    return (props) => {
      direction = props.disabled === true ? 'none' : text(props.direction);
      const now = `${text(props.x)} ${text(props.y)}`;
      if (now === said) return;
      said = now;
      // Sizes are known once the area stands in the page.
      requestAnimationFrame(() => go(Number(props.x), Number(props.y), ''));
    };
  },
};
