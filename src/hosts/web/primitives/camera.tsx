import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CameraProps } from '../../../../components/primitives/types.ts';
import { openCamera, readCodes, setLight } from './camera-stream.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './camera.css';

/** Whether an element is on the screen, and the app in front. */
function useSeen(element: { readonly current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(false);
  useLayoutEffect(() => {
    const look = (): void => setSeen(!document.hidden && element.current!.getClientRects().length > 0);
    const watch = new ResizeObserver(look);
    watch.observe(element.current!);
    document.addEventListener('visibilitychange', look);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isSeen;
}

/** What the camera sees. It is off while its page is not on the screen. Children lie above. */
export function Camera(props: CameraProps) {
  const box = useRef<HTMLVideoElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const dom = elementProps('camera', props);
  const isFront = read(props.devicePosition) === 'front';
  const resolution = read(props.resolution) ?? 'medium';
  const isScanning = read(props.mode) === 'scanCode';
  const isLit = read(props.flash) === 'on';
  const isSeen = useSeen(box);
  const [track, setTrack] = useState<MediaStreamTrack>();
  const event = <D,>(type: string, detail: D) => webEvent(new Event(type), type, detail, box.current!.parentElement);

  useEffect(() => {
    if (!isSeen) return;
    const stop = openCamera(isFront, resolution, {
      ready(stream, maxZoom) {
        box.current!.srcObject = stream;
        setTrack(stream.getVideoTracks()[0]);
        latest.current.onInitDone?.(event('initdone', maxZoom === undefined ? {} : { maxZoom }));
      },
      lost: () => latest.current.onStop?.(event('stop', {})),
      failed: (errMsg) => latest.current.onError?.(event('error', { errMsg })),
    });
    return () => {
      setTrack(undefined);
      stop();
    };
  }, [isSeen, isFront, resolution]);
  const wasSeen = useRef(false);
  useEffect(() => {
    if (wasSeen.current && !isSeen) latest.current.onStop?.(event('stop', {}));
    wasSeen.current = isSeen;
  }, [isSeen]);
  useEffect(() => track && setLight(track, isLit), [track, isLit]);
  useEffect(() => {
    if (!track || !isScanning) return;
    return readCodes(box.current!, {
      found: (detail) => latest.current.onScanCode?.(event('scancode', detail)),
      failed: (errMsg) => latest.current.onError?.(event('error', { errMsg })),
    });
  }, [track, isScanning]);
  if (dom['aria-label']) dom.role ??= 'group';
  return (
    <div {...dom}>
      <video ref={box} class={`sp-camera-picture${isFront ? ' sp-camera-mirror' : ''}`} autoplay muted playsInline />
      {props.children}
    </div>
  );
}
