import { element, fontFamily } from './svg'

/** What a style sheet may say of a mark. An inherited property is written where it differs from the element's parent, another where it says anything. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'visibility',
] as const
const OWN: Readonly<Record<string, string>> = { opacity: '1', filter: 'none', 'dominant-baseline': 'auto' }

/** Attributes that only the page can make something of. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*)$/

/**
 * A drawing of the page as one that stands alone: what style sheets say of it is written into it, and what is not shown is left out.
 *
 * @param around the computed style of what it will stand in; without one everything is written
 */
export function drawing(source: Element, around?: CSSStyleDeclaration): SVGElement | null {
  const style = getComputedStyle(source)
  if (style.display === 'none') return null
  const copy = element(source.localName, {})
  for (const { name, value } of source.attributes) if (!OF_THE_PAGE.test(name)) copy.setAttribute(name, value)
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name)
    if (value !== around?.getPropertyValue(name)) copy.setAttribute(name, value)
  }
  if (style.fontFamily !== around?.fontFamily) copy.setAttribute('font-family', fontFamily(style))
  for (const [name, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name)
    if (value !== initial) copy.setAttribute(name, value)
  }
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(child.data)
    else if (child instanceof Element) copy.append(drawing(child, style) ?? '')
  }
  return copy
}
