import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Camera } from './camera.tsx';

interface Session {
  send(method: string, params?: object): Promise<{ targetInfo: { browserContextId: string } }>;
}

/** The user's answer, given beforehand. */
async function allow(setting: 'granted' | 'denied'): Promise<void> {
  const session = cdp() as unknown as Session;
  const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo;
  await session.send('Browser.setPermission', { permission: { name: 'camera' }, setting, browserContextId });
}

const picture = (): HTMLVideoElement => byId('c').querySelector('video')!;
const stream = (): MediaStream => picture().srcObject as MediaStream;
const isOn = (): boolean => stream()?.getVideoTracks()[0]?.readyState === 'live';
const Window = globalThis as { BarcodeDetector?: unknown };
const before = Window.BarcodeDetector;

beforeEach(() => allow('granted'));
afterEach(() => void (Window.BarcodeDetector = before));

it('shows what the camera sees', async () => {
  const onInitDone = vi.fn();
  mount(<Camera id="c" aria-label="Your nuts" onInitDone={onInitDone} />);
  await expect.poll(() => onInitDone.mock.calls.length).toBe(1);
  expect(onInitDone.mock.calls[0]![0]).toMatchObject({ type: 'initdone', detail: {}, currentTarget: { id: 'c' } });
  await expect.poll(() => picture().videoWidth).toBeGreaterThan(100);
  await expect.poll(() => picture().paused).toBe(false);
  expect([byId('c').role, getComputedStyle(picture()).scale]).toEqual(['group', 'none']);
});

it('asks for the front camera, and mirrors it', async () => {
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
  const position = signal<'back' | 'front'>('back');
  mount(<Camera id="c" devicePosition={position} resolution="high" />);
  await expect.poll(isOn).toBe(true);
  const first = stream();
  position.value = 'front';
  await expect.poll(() => stream() !== first && isOn()).toBe(true);
  expect(ask.mock.calls.map(([constraints]) => constraints)).toEqual([
    { video: { facingMode: 'environment', height: { ideal: 1080 } } },
    { video: { facingMode: 'user', height: { ideal: 1080 } } },
  ]);
  expect([first.getVideoTracks()[0]!.readyState, getComputedStyle(picture()).scale]).toEqual(['ended', '-1 1']);
  ask.mockRestore();
});

it('tells that the user does not allow it', async () => {
  await allow('denied');
  const [onError, onInitDone] = [vi.fn(), vi.fn()];
  mount(<Camera id="c" onError={onError} onInitDone={onInitDone} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0]).toMatchObject({
    type: 'error',
    detail: { errMsg: expect.stringMatching(/^NotAllowedError: ./) },
  });
  expect(onInitDone).not.toHaveBeenCalled();
});

it('is off while its page is hidden, and goes on with it', async () => {
  const [onStop, onInitDone] = [vi.fn(), vi.fn()];
  mount(
    <div id="page">
      <Camera id="c" onStop={onStop} onInitDone={onInitDone} />
    </div>,
  );
  await expect.poll(isOn).toBe(true);
  byId('page').hidden = true;
  await expect.poll(isOn).toBe(false);
  await expect.poll(() => onStop.mock.calls.length).toBe(1);
  byId('page').hidden = false;
  await expect.poll(isOn).toBe(true);
  expect([onStop.mock.calls.length, onInitDone.mock.calls.length]).toEqual([1, 2]);
});

it('tells that the camera is gone', async () => {
  const onStop = vi.fn();
  mount(<Camera id="c" onStop={onStop} />);
  await expect.poll(isOn).toBe(true);
  // As when it is unplugged.
  stream().getVideoTracks()[0]!.dispatchEvent(new Event('ended'));
  expect(onStop.mock.calls[0]![0]).toMatchObject({ type: 'stop', detail: {} });
});

it('is off when it is taken away', async () => {
  const isThere = signal(true);
  const onStop = vi.fn();
  const Page = () => <div>{isThere.value && <Camera id="c" onStop={onStop} />}</div>;
  mount(<Page />);
  await expect.poll(isOn).toBe(true);
  const [track] = stream().getVideoTracks();
  isThere.value = false;
  await expect.poll(() => track!.readyState).toBe('ended');
  expect(onStop).not.toHaveBeenCalled();
});

it('lights where there is a light', async () => {
  const flash = signal<'on' | 'off'>('off');
  mount(<Camera id="c" flash={flash} />);
  await expect.poll(isOn).toBe(true);
  const [track] = stream().getVideoTracks();
  const apply = vi.spyOn(track!, 'applyConstraints');
  flash.value = 'on';
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(apply).not.toHaveBeenCalled();
  vi.spyOn(track!, 'getCapabilities').mockReturnValue({ torch: true } as MediaTrackCapabilities);
  flash.value = 'off';
  await expect.poll(() => apply.mock.calls).toEqual([[{ advanced: [{ torch: false }] }]]);
  flash.value = 'on';
  await expect.poll(() => apply.mock.calls.at(-1)).toEqual([{ advanced: [{ torch: true }] }]);
});

it('tells each code once', async () => {
  let seen: readonly object[] = [];
  Window.BarcodeDetector = class {
    detect = async () => seen;
  };
  const onScanCode = vi.fn();
  mount(<Camera id="c" mode="scanCode" onScanCode={onScanCode} />);
  await expect.poll(isOn).toBe(true);
  seen = [{ rawValue: '6901234567892', format: 'ean_13' }];
  await expect.poll(() => onScanCode.mock.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(onScanCode.mock.calls.map(([event]) => event.detail)).toEqual([{ result: '6901234567892', type: 'ean_13' }]);
  seen = [{ rawValue: 'other', format: 'qr_code' }];
  await expect.poll(() => onScanCode.mock.calls.length).toBe(2);
});

it('tells that a browser reads no codes', async () => {
  Window.BarcodeDetector = undefined;
  const onError = vi.fn();
  mount(<Camera id="c" mode="scanCode" onError={onError} />);
  await expect.poll(() => onError.mock.calls[0]?.[0].detail.errMsg).toContain('reads no codes');
});
