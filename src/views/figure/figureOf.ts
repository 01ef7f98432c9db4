import { flushSync } from 'react-dom'
import { drawing } from './drawing'
import { box, lines, markBefore, type Origin, pixels } from './page'
import { element, isTransparent, px } from './svg'

/** What stands beside a picture only to change it. In a table a button is a name too. */
const CONTROLS = 'fieldset, select, input, button:not([data-term], table *), [data-figure=none]'

/** A part of the page as one drawing, and how large it is. */
export interface Drawing {
  readonly svg: SVGElement
  readonly width: number
  readonly height: number
  readonly title: string
}

/**
 * A panel as one SVG that needs nothing else: drawings with their styles in them, maps as images, words as text with fonts named and what to
 * take without them. Controls are left out. It is as large as the panel is on screen.
 *
 * @param theme the colours; those on screen when left out. The page takes them meanwhile, and gives them back before it is drawn again.
 */
export const figureOf = async (panel: Element, theme?: Theme): Promise<string> =>
  serialized((await inColors(theme, () => draw(panel))).svg)

type Theme = 'light' | 'dark'

export const serialized = (svg: SVGElement): string => new XMLSerializer().serializeToString(svg)

/** Does something while the page has other colours, and gives it back its own before it is drawn again. */
export async function inColors<Made>(theme: Theme | undefined, make: () => Made): Promise<Made> {
  const { dataset } = document.documentElement
  const before = dataset.theme
  if (theme === undefined || theme === before) return make()
  dataset.theme = theme
  // Maps are told of the theme by an observer, which is called before this goes on.
  await Promise.resolve()
  flushSync(() => {})
  try {
    return make()
  } finally {
    if (before === undefined) delete dataset.theme
    else dataset.theme = before
  }
}

/** What a panel is called: by its label, or by its heading. */
export const titleOf = (panel: Element): string =>
  panel.getAttribute('aria-label') ?? panel.querySelector('h2')?.textContent ?? ''

/** The panel as it is on screen now. */
export function draw(panel: Element): Drawing {
  for (const animation of panel.getAnimations({ subtree: true })) animation.finish()
  const { left, top, width, height } = panel.getBoundingClientRect()
  const size = { width: px(width), height: px(height) }
  const title = titleOf(panel)
  const svg = element(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' },
    element('title', {}, title),
    element('rect', { ...size, fill: groundUnder(panel) }),
    ...Array.from(panel.childNodes).flatMap((child) => parts(child, { left, top })),
  )
  return { svg, ...size, title }
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

/** Neither left out nor meant for screen readers alone. What has no box of its own is seen by what is in it. */
function isShown(node: Element): boolean {
  if (getComputedStyle(node).display === 'contents') return true
  return node.checkVisibility({ visibilityProperty: true }) && !getComputedStyle(node).clipPath.startsWith('inset(50%')
}
