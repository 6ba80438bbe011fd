// Sounds and films made on the spot: no test needs a file or a network for them.

/** A quiet tone as a data URL. */
export function sound(seconds: number, rate = 8000): string {
  const samples = Math.round(seconds * rate);
  const bytes = new DataView(new ArrayBuffer(44 + samples));
  const text = (at: number, value: string): void =>
    [...value].forEach((c, i) => bytes.setUint8(at + i, c.charCodeAt(0)));
  text(0, 'RIFF');
  bytes.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  // PCM, one channel of one byte a sample.
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  text(36, 'data');
  bytes.setUint32(40, samples, true);
  for (let at = 0; at < samples; at++) bytes.setUint8(44 + at, 128 + Math.round(8 * Math.sin(at / 4)));
  const binary = Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte)).join('');
  return `data:audio/wav;base64,${btoa(binary)}`;
}

/** A film without sound, recorded from a canvas, as the address of a blob. Takes as long as it is, and is longer on a busy machine. */
export async function film(seconds: number, width = 64, height = 36): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const isDone = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  for (let frame = 0; frame < seconds * 25; frame++) {
    context.fillStyle = `hsl(${frame * 8} 60% 50%)`;
    context.fillRect(0, 0, width, height);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  recorder.stop();
  await isDone;
  return URL.createObjectURL(new Blob(parts, { type: 'video/webm' }));
}
