import { titleOf } from './figureOf'

/** What is too small to be a picture: the icon of a button, a mark beside words. */
const SMALLEST = { width: 100, height: 60 }

/** Whether there is a picture or a table in it. */
const hasPicture = (panel: Element): boolean =>
  Array.from(panel.querySelectorAll('svg, canvas, table')).some((each) => {
    const { width, height } = each.getBoundingClientRect()
    return width >= SMALLEST.width && height >= SMALLEST.height
  })

/** The panels of a page that can be taken as figures, in their order: with a name, on screen, with something drawn in them. */
export const panelsOf = (page: ParentNode): HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>('main .panel:not([data-figure=none])')).filter(
    (panel) => titleOf(panel) !== '' && panel.checkVisibility() && hasPicture(panel),
  )
