import { element, fontFamily, isTransparent, px } from './svg'

/** Where the figure begins, in the window. */
export interface Origin {
  readonly left: number
  readonly top: number
}

/** The words of a text as they are broken into lines on screen. */
export function lines(text: Text, origin: Origin): SVGElement[] {
  const parent = text.parentElement!
  const style = getComputedStyle(parent)
  const ascent = ascentOf(style)
  const found: { left: number; right: number; top: number; words: string[] }[] = []
  const edge = edgeFor(parent)
  const range = document.createRange()
  const boxOf = (from: number, length: number) => {
    range.setStart(text, from)
    range.setEnd(text, from + length)
    return range.getBoundingClientRect()
  }
  for (const { 0: whole, index } of text.data.matchAll(/\S+/g)) {
    let word = whole
    let { left, right, top } = boxOf(index, word.length)
    if (right === left || left >= edge) continue
    if (right > edge) {
      const room = edge - ellipsisOf(style)
      let fits = word.length
      while (fits > 0 && boxOf(index, fits).right > room) fits--
      word = `${whole.slice(0, fits)}…`
      right = edge
    }
    const line = found.at(-1)
    if (line && Math.abs(line.top - top) < 2) {
      line.words.push(word)
      line.right = right
    } else found.push({ left, right, top, words: [word] })
  }
  return found.map(({ left, right, top, words }) =>
    element(
      'text',
      {
        x: px(left - origin.left),
        y: px(top - origin.top + ascent),
        // In another font too a line takes the room that is there for it.
        textLength: px(right - left),
        fill: style.color,
        'font-family': fontFamily(style),
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle,
        'letter-spacing': style.letterSpacing,
      },
      style.textTransform === 'uppercase' ? words.join(' ').toUpperCase() : words.join(' '),
    ),
  )
}

/** Where the words of an element end on screen, when there is less room than they need and three dots stand for the rest. */
function edgeFor(element: Element): number {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (style.textOverflow === 'ellipsis' && style.overflowX !== 'visible') return at.getBoundingClientRect().right
    if (style.display !== 'inline') return Number.POSITIVE_INFINITY
  }
  return Number.POSITIVE_INFINITY
}

/** How wide these three dots are. */
function ellipsisOf({ font }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = font
  return pen.measureText('…').width
}

/** From the top of a line of text to its baseline. */
function ascentOf({ font }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = font
  return pen.measureText('x').fontBoundingBoxAscent
}

/** The ground and the border of a box, where it has any. */
export function box(source: Element, origin: Origin): SVGElement[] {
  const style = getComputedStyle(source)
  const { left, top, width, height } = source.getBoundingClientRect()
  const border = Number.parseFloat(style.borderTopWidth)
  const isFramed = border > 0 && style.borderTopStyle === 'solid' && style.borderBottomStyle === 'solid'
  const [ground, ...defs] = groundOf(style)
  if (!ground && !isFramed) return []
  const inset = isFramed ? border / 2 : 0
  const rect = element('rect', {
    x: px(left - origin.left + inset),
    y: px(top - origin.top + inset),
    width: px(width - 2 * inset),
    height: px(height - 2 * inset),
    rx: Number.parseFloat(style.borderTopLeftRadius) || undefined,
    fill: ground ?? 'none',
    ...(isFramed && { stroke: style.borderTopColor, 'stroke-width': border }),
  })
  return [...defs.map((def) => element('defs', {}, def as SVGElement)), rect]
}

let gradients = 0

/** What fills a box, and its definition when that is a gradient from left to right. */
function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): [fill?: string, gradient?: SVGElement] {
  if (!backgroundImage.startsWith('linear-gradient(to right')) return isTransparent(backgroundColor) ? [] : [backgroundColor]
  const colors = backgroundImage.match(/rgba?\([^)]*\)/g) ?? []
  const id = `figure-gradient-${gradients++}`
  const stops = colors.map((color, i) => element('stop', { offset: px(i / (colors.length - 1)), 'stop-color': color }))
  return [`url(#${id})`, element('linearGradient', { id }, ...stops)]
}

/** The mark that a style sheet puts before words, as the keys of pictures have them: a line, or a disc. */
export function markBefore(source: Element, origin: Origin): SVGElement[] {
  const mark = getComputedStyle(source, '::before')
  if (mark.content === 'none' || mark.content === 'normal') return []
  const { left, top, height } = source.getBoundingClientRect()
  const [x, middle] = [left - origin.left, top - origin.top + height / 2]
  const text = mark.content.replace(/^"|"$/g, '')
  if (text !== '') return [element('text', { x: px(x), y: px(middle + 4), fill: mark.color, 'font-size': mark.fontSize }, text)]
  const [width, border] = [Number.parseFloat(mark.width), Number.parseFloat(mark.borderTopWidth)]
  const fill = isTransparent(mark.backgroundColor) ? 'none' : mark.backgroundColor
  const stroke = { stroke: mark.borderTopColor, 'stroke-width': border || undefined }
  if (mark.borderTopLeftRadius === '50%')
    return [element('circle', { cx: px(x + width / 2), cy: px(middle), r: px((width - border) / 2), fill, ...stroke })]
  if (border === 0) {
    const r = width / Math.SQRT2
    return [element('path', { d: `M${px(x + width / 2)} ${px(middle)}m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, fill })]
  }
  const dash = { dashed: '6 4', dotted: '2 2' }[mark.borderTopStyle]
  return [
    element('line', {
      x1: px(x),
      x2: px(x + width),
      y1: px(middle),
      y2: px(middle),
      ...stroke,
      'stroke-dasharray': dash,
      opacity: mark.opacity,
    }),
  ]
}

/** A picture of pixels, with them in it. */
export function pixels(source: HTMLCanvasElement, origin: Origin): SVGElement {
  const { left, top, width, height } = source.getBoundingClientRect()
  return element('image', {
    x: px(left - origin.left),
    y: px(top - origin.top),
    width: px(width),
    height: px(height),
    preserveAspectRatio: 'none',
    href: source.toDataURL(),
    'image-rendering': getComputedStyle(source).imageRendering,
  })
}
