import type { Frame } from '../../views/plot/PlotContext'

/** A picture is this large in its own units, whatever it is on screen. */
export const THUMBNAIL = { width: 320, height: 112 } as const

/** Where its curves are drawn: from edge to edge, with some air above and below. */
export const THUMBNAIL_FRAME: Frame = { left: 0, right: THUMBNAIL.width, top: 8, bottom: THUMBNAIL.height - 8 }

/** Where a plane is: what was measured at its edge is whole. */
export const MAP_FRAME: Frame = { left: 8, right: THUMBNAIL.width - 8, top: 8, bottom: THUMBNAIL.height - 8 }
