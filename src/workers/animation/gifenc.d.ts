declare module 'gifenc' {
  type Palette = readonly (readonly number[])[]
  interface Frame {
    readonly palette: Palette
    readonly delay: number
  }
  interface Gif {
    writeFrame(indices: Uint8Array, width: number, height: number, frame: Frame): void
    finish(): void
    bytes(): Uint8Array<ArrayBuffer>
  }
  export function GIFEncoder(): Gif
  export function quantize(rgba: Uint8ClampedArray, most: number): Palette
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array
}
