import type { Page } from '@playwright/test'

/**
 * Every text on screen that is cut off, each with where it is: by its box, by the edge of its picture, or by the field that it is typed
 * or chosen in. What can be scrolled to is not cut off, and neither is what only screen readers are meant to find.
 */
export const clippedTexts = (page: Page): Promise<string[]> => page.evaluate(findClipped)

/** Runs in the page, so it stands alone. */
function findClipped(): string[] {
  // What rounding and the overhang of italics may add.
  const SLACK = 1.5
  const found: string[] = []

  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${Array.from(element.classList).join('.')}` : ''}`
  const report = (text: string, where: Element) => found.push(`"${text.trim()}" in ${nameOf(where)}`)
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden')
  const sticksOut = (inner: DOMRect, outer: DOMRect) =>
    inner.left < outer.left - SLACK ||
    inner.right > outer.right + SLACK ||
    inner.top < outer.top - SLACK ||
    inner.bottom > outer.bottom + SLACK

  /** The first box around a text that cuts it off; null when none does before one that can be scrolled. */
  const cutBy = (rect: DOMRect, from: Element): Element | null => {
    for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, contain, display } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) return null
      const clips = overflowX === 'hidden' || overflowX === 'clip' || /paint|strict|content/.test(contain) || box.matches('svg')
      if (clips && display !== 'inline' && sticksOut(rect, box.getBoundingClientRect())) return box
    }
    return null
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const parent = text.parentElement
    if (!parent || text.data.trim() === '' || parent.closest('select, script, style, .katex-mathml') || !isSeen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const rect of range.getClientRects()) {
      const box = rect.width > 0 ? cutBy(rect, parent) : null
      if (!box) continue
      report(text.data, box)
      break
    }
  }

  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=text]'))
    if (isSeen(input) && input.scrollWidth > input.clientWidth) report(input.value, input)

  const pen = document.createElement('canvas').getContext('2d')!
  for (const select of document.querySelectorAll('select')) {
    if (!isSeen(select)) continue
    const style = getComputedStyle(select)
    pen.font = style.font
    const room = select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    const text = select.selectedOptions[0]?.text ?? ''
    if (pen.measureText(text).width > room + SLACK) report(text, select)
  }
  return found
}
