/** What the small picture of a room is given. */
export interface ThumbnailProps<Doc> {
  readonly document: Doc
}

/** A picture leads nowhere. */
export const nowhere = () => {}
