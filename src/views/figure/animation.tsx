import { createRoot } from 'react-dom/client'
import type { Document } from '../../experiment/document'
import type { Clock } from '../../store/clock'
import { selectWork } from '../../store/derived'
import { createLab, type Lab } from '../../store/lab'
import { Workbench } from '../workbench/Workbench'
import { runWords } from './caption'
import { draw, inColors } from './figureOf'
import { fontRules } from './fonts'
import { framed } from './framed'
import { layouts } from './layouts'
import { canvasOf } from './raster'
import { atRest } from './relaid'
import { element } from './svg'
import './animation.css'

const LAYOUT = layouts.slide

/** Every frame is a slide. */
export const FRAME = LAYOUT.sheet

/** How many frames a run has: one for each evaluation. */
export const framesIn = (lab: Lab): number => lab.getState().run.trace.length

/**
 * What the model believed after 1, 2, … evaluations of a run, each as a picture, made when it is asked for. They are drawn from a workbench of
 * their own, out of sight: the one on the page stays where it is.
 */
export async function* framesOf(document: Document, clock: Clock): AsyncGenerator<ImageBitmap> {
  const lab = createLab(document, { clock })
  const stage = window.document.createElement('div')
  Object.assign(stage, { className: 'animation-stage', inert: true, ariaHidden: 'true' })
  Object.assign(stage.style, { width: `${LAYOUT.panel.width}px`, height: `${LAYOUT.panel.height}px` })
  window.document.body.append(stage)
  const root = createRoot(stage, { identifierPrefix: 'animation-' })
  try {
    await settled(lab)
    root.render(<Workbench lab={lab} parts={['belief']} fills />)
    await atRest(stage)
    const panel = stage.querySelector<HTMLElement>('.panel')!
    panel.dataset.taken = ''
    for (let at = 1; at <= framesIn(lab); at++) {
      lab.getState().goTo(at)
      await settled(lab)
      await atRest(stage)
      const drawing = await inColors('light', () => draw(panel))
      const caption = { title: drawing.title, text: runWords(lab.getState()), link: '' }
      const figure = framed(drawing, caption, LAYOUT)
      figure.svg.prepend(element('style', {}, await fontRules(figure.svg)))
      yield await createImageBitmap(await canvasOf(figure, 1))
    }
  } finally {
    root.unmount()
    stage.remove()
  }
}

/** Until all is computed that is asked for. Throws what was thrown on the way. */
function settled(lab: Lab): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const state = lab.getState()
      if (state.failure) reject(state.failure.error)
      else if (state.todo.length === 0 && state.goal === null && selectWork(state) === null) resolve()
      else return false
      return true
    }
    if (look()) return
    const quit = lab.subscribe(() => {
      if (look()) quit()
    })
  })
}
