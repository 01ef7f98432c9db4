import { flushSync } from 'react-dom'
import * as v from 'valibot'
import { figureOf } from '../../../views/figure/figureOf'
import { CallRefused } from '../channel'
import { method } from './method'

/** The figure on screen as one SVG that needs nothing else. */
export const exportFigure = method({
  name: 'exportFigure',
  args: v.optional(v.strictObject({ theme: v.optional(v.picklist(['light', 'dark'])) }), {}),
  takes: '{ theme }, light or dark, or none for the colours on screen',
  async run({ element, driven }, { theme }) {
    // What was just asked for is drawn first.
    flushSync(() => {})
    const panel = element.querySelector(driven.figure)
    if (!panel?.querySelector('svg, canvas, table')) throw new CallRefused('No figure is drawn here yet.')
    return { svg: await figureOf(panel, theme) }
  },
})
