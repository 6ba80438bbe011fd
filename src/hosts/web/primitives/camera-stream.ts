// The camera itself: opened, lit, read for codes. Knows no Preact.

export interface CameraListener {
  ready(stream: MediaStream, maxZoom: number | undefined): void;
  /** It is gone: unplugged, or taken back by the user. */
  lost(): void;
  failed(reason: string): void;
}

/** What phones' cameras have beyond what the types of the DOM know. */
interface PhoneCapabilities extends MediaTrackCapabilities {
  readonly zoom?: { readonly max: number };
  readonly torch?: boolean;
}

const capabilitiesOf = (track: MediaStreamTrack): PhoneCapabilities => track.getCapabilities?.() ?? {};

const heights: Readonly<Record<string, number>> = { low: 480, medium: 720, high: 1080 };

const end = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

/** Asks the user and starts. Returns how to stop, which also ends what is still being asked. */
export function openCamera(isFront: boolean, resolution: string, listener: CameraListener): () => void {
  let isWanted = true;
  let open: MediaStream | undefined;
  const start = async (): Promise<void> => {
    // Browsers hide cameras from pages without https.
    if (!navigator.mediaDevices) throw new Error('a camera needs a page with https');
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: isFront ? 'user' : 'environment', height: { ideal: heights[resolution] } },
    });
    if (!isWanted) return end(stream);
    open = stream;
    const [track] = stream.getVideoTracks();
    track!.addEventListener('ended', () => listener.lost());
    listener.ready(stream, capabilitiesOf(track!).zoom?.max);
  };
  start().catch((error: Error) => {
    if (isWanted) listener.failed(`${error.name}: ${error.message}`);
  });
  return () => {
    isWanted = false;
    if (open) end(open);
  };
}

/** Light, where the camera has one; "auto" is the camera's own affair. */
export function setLight(track: MediaStreamTrack, isOn: boolean): void {
  if (!capabilitiesOf(track).torch) return;
  track.applyConstraints({ advanced: [{ torch: isOn } as MediaTrackConstraintSet] }).catch(() => {});
}

interface Code {
  readonly rawValue: string;
  readonly format: string;
}

type Detector = new () => { detect(source: HTMLVideoElement): Promise<readonly Code[]> };

export interface CodeListener {
  found(code: { readonly result: string; readonly type: string }): void;
  failed(reason: string): void;
}

/** ms between two looks. */
const pace = 200;

/** Reads codes where the browser can. The same one is told once, until another or none is seen. Returns how to stop. */
export function readCodes(video: HTMLVideoElement, listener: CodeListener): () => void {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detector };
  if (!BarcodeDetector) {
    listener.failed('this browser reads no codes');
    return () => {};
  }
  const detector = new BarcodeDetector();
  let last = '';
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    isLooking = true;
    // A frame that cannot be read is no code.
    const [code] = await detector.detect(video).catch(() => []);
    isLooking = false;
    const result = code?.rawValue ?? '';
    if (code && result !== last) listener.found({ result, type: code.format });
    last = result;
  };
  const timer = setInterval(() => void look(), pace);
  return () => clearInterval(timer);
}
