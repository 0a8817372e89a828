/** The package brings no types: what is used of it. */
declare module 'gifenc' {
  type Colour = readonly number[];

  interface FrameOptions {
    readonly palette: readonly Colour[];
    /** Milliseconds, written in hundredths of a second. */
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: the frame stays, and the next one is laid over it. */
    readonly dispose?: number;
    /** 0: for ever. */
    readonly repeat?: number;
  }

  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
  export function quantize(
    rgba: Uint8Array | Uint8ClampedArray,
    colours: number,
    options?: { readonly format: 'rgb565' },
  ): Colour[];
  export function nearestColorIndex(palette: readonly Colour[], colour: Colour): number;
}
