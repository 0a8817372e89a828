import { ArrayBufferTarget, Muxer } from 'webm-muxer';
import type { Reel } from './reel';

/** In the order in which they are tried: VP9 is smaller, and VP8 is what every encoder of WebM has. */
const CODECS = [
  { codec: 'vp09.00.40.08', id: 'V_VP9' },
  { codec: 'vp8', id: 'V_VP8' },
] as const;

/** A picture that stands is told again: some programs else show nothing when one jumps into the middle of it. */
const STANDS_MS = 500;
const KEY_EVERY_MS = 5000;
/** More than these may not wait for the encoder: each holds a picture. */
const MOST_WAITING = 4;
const BITS_PER_PIXEL = 1.5;

/** A film as WebM, by the encoder of the browser; null where it has none for WebM. */
export async function webmReel(width: number, height: number): Promise<Reel | null> {
  const chosen = await chooseCodec(width, height);
  if (chosen === null) return null;
  const target = new ArrayBufferTarget();
  const muxer = new Muxer({ target, video: { codec: chosen.id, width, height } });
  let failure: Error | null = null;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    error: (error) => {
      failure = error;
    },
  });
  encoder.configure(chosen.config);
  let [now, lastKey] = [0, -Infinity];
  const encode = (canvas: HTMLCanvasElement, ms: number) => {
    const frame = new VideoFrame(canvas, { timestamp: now * 1000, duration: ms * 1000 });
    const keyFrame = now - lastKey >= KEY_EVERY_MS;
    if (keyFrame) lastKey = now;
    encoder.encode(frame, { keyFrame });
    frame.close();
    now += ms;
  };
  return {
    add: async (canvas, ms) => {
      for (let left = ms; left > 0; left -= STANDS_MS) {
        await roomIn(encoder);
        if (failure !== null) throw failure;
        encode(canvas, Math.min(left, STANDS_MS));
      }
    },
    end: async () => {
      await encoder.flush();
      if (failure !== null) throw failure;
      encoder.close();
      muxer.finalize();
      return new Uint8Array(target.buffer);
    },
    drop: () => {
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}

async function chooseCodec(width: number, height: number) {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const { codec, id } of CODECS) {
    const config: VideoEncoderConfig = {
      codec,
      width,
      height,
      bitrate: width * height * BITS_PER_PIXEL,
      framerate: 20,
    };
    const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }));
    if (supported === true) return { id, config };
  }
  return null;
}

async function roomIn(encoder: VideoEncoder): Promise<void> {
  while (encoder.state === 'configured' && encoder.encodeQueueSize > MOST_WAITING) {
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}
