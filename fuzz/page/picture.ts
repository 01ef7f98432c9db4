/** What a part of the page shows. */
export interface Picture {
  /** Every text, number, path and state of a control under a selector, a line each. */
  picture(selector: string): string[]
}

/** Runs in the page and refers to nothing outside itself. */
export function installPicture(): void {
  const DRAWN = [
    ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'transform', 'points'],
    ...['aria-label', 'aria-valuenow', 'aria-valuetext', 'aria-pressed', 'aria-checked', 'aria-current', 'data-value'],
  ]

  const lines = (element: Element, out: string[]) => {
    const kind = element.tagName.toLowerCase()
    const drawn = DRAWN.flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [`${name}=${value}`]
    })
    if (element instanceof HTMLInputElement)
      drawn.push(element.type === 'checkbox' ? `on=${element.checked}` : `value=${element.value}`)
    if (element instanceof HTMLSelectElement) drawn.push(`value=${element.value}`)
    if (drawn.length > 0) out.push(`${kind} ${drawn.join(' ')}`)
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '') out.push(`${kind}: ${child.textContent}`)
      if (child instanceof Element) lines(child, out)
    }
  }

  const installed: Picture = {
    picture(selector) {
      const out: string[] = []
      for (const part of document.querySelectorAll(selector)) lines(part, out)
      return out
    },
  }
  window.fuzz = { ...window.fuzz, ...installed }
}
