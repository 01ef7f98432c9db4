import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { draw, inColors } from '../figureOf'
import { fontRules } from '../fonts'
import { framed } from '../framed'
import { type Layout, layouts } from '../layouts'
import { canvasOf } from '../raster'
import { atRest } from '../relaid'
import { element } from '../svg'
import './stage.css'

/** Every frame is a slide. */
export const FRAME = layouts.slide.sheet

/** Something that can be shown moment by moment, from the first to the last. */
export interface Moments {
  /** How many there are. */
  readonly frames: number
  /** What draws them. */
  readonly picture: ReactNode
  /** Shows one, counted from 1. */
  readonly show: (moment: number) => Promise<void>
  /** What is written under it. */
  readonly words: () => string
  /** What of the picture is taken, as a selector. */
  readonly taken: string
  /** As large as it is drawn, before it is set into a slide; that of a panel when left out. */
  readonly size?: { readonly width: number; readonly height: number }
}

/**
 * The moments as pictures, each made when it is asked for. They are drawn out of sight, from a Lab of their own: the one on the page stays
 * where it is.
 */
export async function* picturesOf({ frames, picture, show, words, taken, size = layouts.slide.panel }: Moments) {
  const stage = window.document.createElement('div')
  Object.assign(stage, { className: 'animation-stage', inert: true, ariaHidden: 'true' })
  Object.assign(stage.style, { width: `${size.width}px`, height: `${size.height}px` })
  window.document.body.append(stage)
  const root = createRoot(stage, { identifierPrefix: 'animation-' })
  const layout: Layout = { ...layouts.slide, scale: (layouts.slide.scale * layouts.slide.panel.width) / size.width }
  try {
    root.render(picture)
    await atRest(stage)
    const panel = stage.querySelector<HTMLElement>(taken)
    if (!panel) throw new Error('its picture could not be drawn')
    panel.dataset.taken = 'slide'
    for (let moment = 1; moment <= frames; moment++) {
      await show(moment)
      await atRest(stage)
      const drawing = await inColors('light', () => draw(panel))
      const figure = framed(drawing, { title: drawing.title, text: words(), link: '' }, layout)
      figure.svg.prepend(element('style', {}, await fontRules(figure.svg)))
      yield await createImageBitmap(await canvasOf(figure, 1))
    }
  } finally {
    root.unmount()
    stage.remove()
  }
}
