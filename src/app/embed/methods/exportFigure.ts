import { flushSync } from 'react-dom'
import * as v from 'valibot'
import { figureOf } from '../../../views/figure/figureOf'
import { CallRefused } from '../channel'
import { method } from './method'

/** Where the figure of each room is drawn: the plot, the figure of a lesson, or else the first panel with a drawing in it. */
const FIGURES = '.belief, .learn-figure, section:has(svg:not(.glyph))'

/** The figure on screen as one SVG that needs nothing else. */
export const exportFigure = method({
  name: 'exportFigure',
  args: v.optional(v.strictObject({ theme: v.optional(v.picklist(['light', 'dark'])) }), {}),
  takes: '{ theme }, light or dark, or none for the colours on screen',
  async run({ element }, { theme }) {
    // What was just asked for is drawn first.
    flushSync(() => {})
    const panel = element.querySelector(FIGURES)
    if (!panel?.querySelector('svg')) throw new CallRefused('No figure is drawn here yet.')
    return { svg: await figureOf(panel, theme) }
  },
})
