const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** A new SVG element; an attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value))
  made.append(...children)
  return made
}

/** Pixels to the hundredth. */
export const px = (value: number): number => Math.round(value * 100) / 100

/** The page brings its font along, a figure does not: it also goes by the name that the font has on a computer, then by the page's own fallbacks. */
export const fontFamily = ({ fontFamily }: CSSStyleDeclaration): string =>
  fontFamily.replace('"Inter Variable"', '"Inter Variable", Inter')

export const isTransparent = (color: string): boolean => color === 'transparent' || /^rgba\(.*, 0\)$/.test(color)
