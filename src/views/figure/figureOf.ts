import { flushSync } from 'react-dom'
import { drawing } from './drawing'
import { box, lines, markBefore, type Origin, pixels } from './page'
import { element, isTransparent, px } from './svg'

/** What stands beside a picture only to change it. In a table a button is a name too. */
const CONTROLS = 'fieldset, select, input, button:not([data-term], table *), [data-figure=none]'

/**
 * A panel as one SVG that needs nothing else: drawings with their styles in them, maps as images, words as text with fonts named and what to
 * take without them. Controls are left out. It is as large as the panel is on screen.
 *
 * @param theme the colours; those on screen when left out. The page takes them meanwhile, and gives them back before it is drawn again.
 */
export async function figureOf(panel: Element, theme?: 'light' | 'dark'): Promise<string> {
  const { dataset } = document.documentElement
  const before = dataset.theme
  if (theme === undefined || theme === before) return drawn(panel)
  dataset.theme = theme
  // Maps are told of the theme by an observer, which is called before this goes on.
  await Promise.resolve()
  flushSync(() => {})
  try {
    return drawn(panel)
  } finally {
    if (before === undefined) delete dataset.theme
    else dataset.theme = before
  }
}

function drawn(panel: Element): string {
  for (const animation of panel.getAnimations({ subtree: true })) animation.finish()
  const { left, top, width, height } = panel.getBoundingClientRect()
  const size = { width: px(width), height: px(height) }
  const figure = element(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' },
    element('title', {}, panel.getAttribute('aria-label') ?? panel.querySelector('h2')?.textContent ?? ''),
    element('rect', { ...size, fill: groundUnder(panel) }),
    ...Array.from(panel.childNodes).flatMap((child) => parts(child, { left, top })),
  )
  return new XMLSerializer().serializeToString(figure)
}

/** The colour behind an element. */
function groundUnder(at: Element): string {
  const { backgroundColor } = getComputedStyle(at)
  return isTransparent(backgroundColor) && at.parentElement ? groundUnder(at.parentElement) : backgroundColor
}

/** A node of the panel, and all in it, as parts of the figure. */
function parts(node: Node, origin: Origin): SVGElement[] {
  if (node instanceof Text) return lines(node, origin)
  if (!(node instanceof Element) || node.matches(CONTROLS) || !isShown(node)) return []
  const own = node instanceof SVGSVGElement ? placed(node, origin) : boxed(node, origin)
  const { opacity } = getComputedStyle(node)
  return opacity === '1' || own.length === 0 ? own : [element('g', { opacity }, ...own)]
}

function boxed(node: Element, origin: Origin): SVGElement[] {
  if (node instanceof HTMLCanvasElement) return [pixels(node, origin)]
  const children = Array.from(node.childNodes).flatMap((child) => parts(child, origin))
  return [...box(node, origin), ...markBefore(node, origin), ...children]
}

function placed(node: SVGSVGElement, { left, top }: Origin): SVGElement[] {
  const copy = drawing(node)
  if (!copy) return []
  const rect = node.getBoundingClientRect()
  copy.setAttribute('x', String(px(rect.left - left)))
  copy.setAttribute('y', String(px(rect.top - top)))
  copy.removeAttribute('opacity')
  return [copy]
}

/** Neither left out nor meant for screen readers alone. */
function isShown(node: Element): boolean {
  return node.checkVisibility({ visibilityProperty: true }) && !getComputedStyle(node).clipPath.startsWith('inset(50%')
}
