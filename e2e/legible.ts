import type { Page } from '@playwright/test'

/** What cannot be read from the last row: texts written too small, texts that lie over each other, and texts that one would have to scroll to. */
export interface Illegible {
  /** Each with its size in pixels of the screen. */
  readonly small: readonly string[]
  readonly overlapping: readonly string[]
  readonly scrolled: readonly string[]
}

/** For a list of what was found. */
export const LEGIBLE: Illegible = { small: [], overlapping: [], scrolled: [] }

/**
 * Every visible text that is smaller than so many pixels as it is drawn, every two that overlap, and every one that a box on the screen
 * shows only once it is scrolled; controls may be.
 */
export const illegibleTexts = (page: Page, least: number): Promise<Illegible> => page.evaluate(findIllegible, least)

/** Runs in the page, so it stands alone. */
function findIllegible(least: number): Illegible {
  // Letters are lower than their line, and a label may touch its neighbour.
  const SLACK = 3
  const small: string[] = []
  const overlapping: string[] = []
  const scrolled: string[] = []

  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden')

  /** The size that a text is drawn with: what was written, times what its picture and the page are magnified by. */
  const sizeOf = (element: Element) => {
    const written = Number.parseFloat(getComputedStyle(element).fontSize)
    if (!(element instanceof SVGGraphicsElement)) return written * (element as HTMLElement).currentCSSZoom
    // A text may be turned.
    const { a, b } = element.getScreenCTM()!
    return written * Math.hypot(a, b)
  }

  /** Whether a text, or the most of it, is seen only once a box around it is scrolled. */
  const isScrolled = (rect: DOMRect, from: Element): boolean => {
    for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if (!/auto|scroll/.test(overflowX + overflowY)) continue
      const outer = box.getBoundingClientRect()
      const half = rect.height / 2
      return rect.bottom > outer.bottom + half || rect.top < outer.top - half || rect.right > outer.right + half
    }
    return false
  }

  /** The part of a text that no box around it cuts off. */
  const cut = (rect: DOMRect, from: Element): DOMRect | null => {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom]
    for (let box: Element | null = from; box && box !== document.documentElement; box = box.parentElement) {
      const { overflowX, overflowY, contain } = getComputedStyle(box)
      if (!/auto|scroll|hidden|clip/.test(overflowX + overflowY) && !/paint|strict|content/.test(contain)) continue
      const outer = box.getBoundingClientRect()
      ;[left, top] = [Math.max(left, outer.left), Math.max(top, outer.top)]
      ;[right, bottom] = [Math.min(right, outer.right), Math.min(bottom, outer.bottom)]
    }
    ;[left, top, right, bottom] = [
      Math.max(left, 0),
      Math.max(top, 0),
      Math.min(right, innerWidth),
      Math.min(bottom, innerHeight),
    ]
    return right - left > SLACK && bottom - top > SLACK ? new DOMRect(left, top, right - left, bottom - top) : null
  }

  const seen: { readonly text: string; readonly owner: Element; readonly rect: DOMRect }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const parent = text.parentElement
    if (!parent || text.data.trim() === '' || parent.closest('select, script, style, .katex-mathml') || !isSeen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    if (!parent.closest('[data-control]') && Array.from(range.getClientRects()).some((rect) => isScrolled(rect, parent)))
      scrolled.push(`“${text.data.trim()}”`)
    const rects = Array.from(range.getClientRects()).flatMap((rect) => cut(rect, parent) ?? [])
    if (rects.length === 0) continue
    const size = sizeOf(parent)
    if (size < least - 0.05) small.push(`“${text.data.trim()}” ${size.toFixed(1)}`)
    // The pieces of a formula are set into each other by a printer's rules.
    const owner = parent.closest('.katex, p, text, li, h1, h2, h3, button, label, th, td, dd, dt, legend') ?? parent
    for (const rect of rects) seen.push({ text: text.data.trim(), owner, rect })
  }

  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      if (one.owner === other.owner) continue
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      // Lines of text are set closer than their boxes are high.
      if (wide > SLACK && high > Math.max(SLACK, 0.35 * Math.min(one.rect.height, other.rect.height)))
        overlapping.push(`“${one.text}” and “${other.text}”`)
    }
  }
  return { small, overlapping, scrolled }
}
