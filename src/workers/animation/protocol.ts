export type AnimationKind = 'webm' | 'gif'

/** What the page says: how it will be, then frame by frame, then that this was the last. */
export type AnimationRequest =
  | {
      readonly do: 'begin'
      readonly kind: AnimationKind
      readonly width: number
      readonly height: number
      readonly frameMs: number
    }
  | { readonly do: 'frame'; readonly picture: ImageBitmap }
  | { readonly do: 'finish' }

/** What the worker says: that it is ready for the next frame, or what came of it. */
export type AnimationReply =
  | { readonly says: 'ready' }
  | { readonly says: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly says: 'failed'; readonly reason: string }

/** An animation in the making. */
export interface Encoder {
  add(picture: ImageBitmap): Promise<void> | void
  finish(): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>
}

export interface Form {
  readonly width: number
  readonly height: number
  /** How long a frame is shown. */
  readonly frameMs: number
}
