import { describe, expect, it, vi } from 'vitest';
import { createAbort } from './abort.ts';

describe('createAbort', () => {
  it('tells each listener once, however often it is called', () => {
    const { signal, abort } = createAbort();
    const listener = vi.fn();
    const gone = vi.fn();
    signal.addEventListener('abort', listener);
    signal.addEventListener('abort', listener);
    signal.addEventListener('abort', gone);
    signal.removeEventListener('abort', gone);
    expect(signal.aborted).toBe(false);
    abort();
    abort();
    expect(signal.aborted).toBe(true);
    expect(listener).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
  });
});
