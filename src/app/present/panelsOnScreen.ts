import { hall } from '../../language/en/hall'
/** A panel that can be put alone on screen, and what it is called. */
export interface Spot {
  readonly element: HTMLElement
  readonly name: string
}

/** Bars and settings are for whoever presents. */
const CONTROLS = '.timeline, .controls, .foot-bar, [aria-label="Settings"]'

const nameOf = (element: HTMLElement): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const words = ids.map((id) => document.getElementById(id)?.textContent?.trim()).filter(Boolean)
  return words.join(' ') || element.getAttribute('aria-label') || element.querySelector('h2')?.textContent || ''
}

/** The panels on screen that show something, in their order: the first nine are called by the keys 1 to 9. */
export function panelsOnScreen(): Spot[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>('main section.panel, main [data-panel]'))
  return all
    .filter((element) => !element.matches(CONTROLS) && !element.parentElement?.closest('.panel'))
    .filter((element) => element.checkVisibility())
    .slice(0, 9)
    .map((element, i) => ({ element, name: nameOf(element) || hall.panel(i + 1) }))
}
