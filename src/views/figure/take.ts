import { draw, inColors } from './figureOf'
import { fontRules } from './fonts'
import { type Caption, type Figure, framed, together } from './framed'
import { type Layout, type LayoutId, layouts } from './layouts'
import { panelsOf } from './panelsOf'
import { relaid } from './relaid'
import { element } from './svg'

/** Taken one after the other: a panel can be laid out in one way at a time. */
let last: Promise<unknown> = Promise.resolve()

/**
 * A panel of the page, or all of them as they stand (null), as a figure: in light colours, with its caption, and with its fonts in it.
 *
 * @param caption what is written under it; the title is the panel's where it is left out
 */
export function takeFigure(
  panel: HTMLElement | null,
  layoutId: LayoutId,
  caption: Omit<Caption, 'title'> & { readonly title?: string },
): Promise<{ readonly figure: Figure; readonly caption: Caption }> {
  const taken = last.then(async () => {
    const layout: Layout = layouts[layoutId]
    const drawing = panel ? await panelDrawing(panel, layoutId, layout) : await boardDrawing(caption.title ?? '')
    const whole = { ...caption, title: drawing.title || (caption.title ?? '') }
    const figure = framed(drawing, whole, layout)
    figure.svg.prepend(element('style', {}, await fontRules(figure.svg)))
    return { figure, caption: whole }
  })
  last = taken.catch(() => {})
  return taken
}

const panelDrawing = (panel: HTMLElement, id: LayoutId, { panel: size }: Layout) =>
  size ? relaid(panel, id, size, () => inColors('light', () => draw(panel))) : inColors('light', () => draw(panel))

/** All panels with a picture, where they stand. */
const boardDrawing = (title: string) =>
  inColors('light', () =>
    together(
      panelsOf(document).map((panel) => {
        const { left, top } = panel.getBoundingClientRect()
        return { ...draw(panel), left, top }
      }),
      title,
    ),
  )

/** A name for a file, out of a title: letters and digits of ASCII with hyphens between. */
export const fileNameOf = (title: string): string => {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return ['where-next', ...(plain ?? [])].join('-').slice(0, 80)
}
