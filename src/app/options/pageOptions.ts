import type { HideableId } from '../../views/workbench/hidden'

/** What a page shows inside another one: the plot, with the strip of the acquisition function, and with controls. */
export const LAYOUTS = ['plot', 'strip', 'controls'] as const
export type Layout = (typeof LAYOUTS)[number]

/** How the page was asked to show itself, by the parameters of its address; what it shows is said after the #. */
export interface PageOptions {
  /** The layout inside another page; null for the page by itself. */
  readonly embed: Layout | null
  readonly theme: 'light' | 'dark' | null
  readonly hide: ReadonlySet<HideableId>
  /** Whether the hidden truth stays covered, whatever is done. */
  readonly locksTruth: boolean
  /** What happens first: Present, or the run is shown before its first evaluation. */
  readonly start: 'present' | 'beginning' | null
  /** The lesson to show, with or without a step: `kernels`, `kernels/ruler`. */
  readonly lesson: string | null
  /** The language that the page speaks, by its id. */
  readonly lang: string | null
  /** The language whose decimal mark numbers are written with, as a BCP 47 tag. */
  readonly numbers: string | null
  /** The origin of the page around this one, which may drive it by messages. */
  readonly parent: string | null
}

/** A page that was asked for nothing. */
export const PLAIN: PageOptions = {
  embed: null,
  theme: null,
  hide: new Set(),
  locksTruth: false,
  start: null,
  lesson: null,
  lang: null,
  numbers: null,
  parent: null,
}
