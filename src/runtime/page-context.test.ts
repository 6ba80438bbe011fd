import { describe, expect, it, vi } from 'vitest';
import { createPageInstance, onAnyPageShow } from './page-context.ts';

describe('createPageInstance', () => {
  it('calls listeners in order and gives their results', () => {
    const page = createPageInstance('/a', { id: 1 });
    page.on('reachbottom', () => 1);
    page.on('reachbottom', () => 2);
    expect(page.emit('reachbottom')).toEqual([1, 2]);
    expect(page).toMatchObject({ route: '/a', params: { id: 1 } });
  });

  it('counts one function registered twice as two, and stops each by itself', () => {
    const page = createPageInstance('/a', {});
    const listener = vi.fn();
    const stop = page.on('hide', listener);
    page.on('hide', listener);
    stop();
    stop();
    page.emit('hide');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('lets every listener run when one throws, then throws the first error', () => {
    const page = createPageInstance('/a', {});
    const last = vi.fn();
    page.on('hide', () => {
      throw new Error('first');
    });
    page.on('hide', () => {
      throw new Error('second');
    });
    page.on('hide', last);
    expect(() => page.emit('hide')).toThrow('first');
    expect(last).toHaveBeenCalledOnce();
  });

  it.each([
    ['show', ['show'], 1],
    ['show', ['show', 'hide'], 0],
    ['show', ['show', 'hide', 'show'], 1],
    ['show', ['show', 'unload'], 0],
    ['ready', ['ready'], 1],
    ['ready', ['ready', 'hide'], 1],
    ['reachbottom', ['reachbottom'], 0],
  ] as const)('a late %s listener after %j runs %i times', (name, events, times) => {
    const page = createPageInstance('/a', {});
    events.forEach((event) => page.emit(event));
    const listener = vi.fn();
    page.on(name, listener);
    expect(listener).toHaveBeenCalledTimes(times);
  });

  it('forgets its listeners on unload', () => {
    const page = createPageInstance('/a', {});
    const listener = vi.fn();
    page.on('unload', listener);
    page.emit('unload');
    page.emit('unload');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('tells hosts when any page is shown', () => {
    const listener = vi.fn();
    const stop = onAnyPageShow(listener);
    createPageInstance('/a', {}).emit('show');
    createPageInstance('/b', {}).emit('show');
    stop();
    createPageInstance('/c', {}).emit('show');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
