import type { Drawing } from './figureOf'
import type { Layout } from './layouts'
import { element, px } from './svg'

/** What is written under a figure and into it. */
export interface Caption {
  readonly title: string
  /** What was set up, in sentences. */
  readonly text: string
  /** Where it can be seen and gone on with. */
  readonly link: string
}

const FONT = '"Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif'
const [QUIET, GROUND] = ['#566173', '#ffffff']
const LINE = 1.4
/** Words in a panel begin so far from its edge, and so do those under it. */
const INDENT = 17

/** Words broken into lines that are no longer than `width`. */
export function brokenInto(text: string, width: number, lengthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && lengthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function lengthAt(size: number): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = `${size}px ${FONT}`
  return (text) => pen.measureText(text).width
}

/** A figure that stands alone. */
export interface Figure {
  readonly svg: SVGElement
  readonly width: number
  readonly height: number
}

/** A drawing on light ground, with a caption under it and the link in its metadata. */
export function framed(drawing: Drawing, caption: Caption, { scale, sheet, printed, captionSize, margin }: Layout): Figure {
  const width = sheet?.width ?? drawing.width * scale
  const lengthOf = lengthAt(captionSize)
  const linesIn = (room: number) => brokenInto(caption.text, room, lengthOf)
  const heightOf = (lines: readonly string[]) => lines.length * captionSize * LINE
  const roomy = heightOf(linesIn(width - 2 * margin - 2 * INDENT * scale))
  const room = sheet
    ? { width: width - 2 * margin, height: sheet.height - roomy - 1.5 * margin }
    : { width, height: drawing.height * scale }
  const factor = Math.min(room.width / drawing.width, room.height / drawing.height)
  const [wide, high] = [drawing.width * factor, drawing.height * factor]
  const indent = (width - wide) / 2 + INDENT * factor
  const lines = linesIn(width - 2 * indent)
  const words = heightOf(lines)
  const height = sheet?.height ?? px(drawing.height * scale + words + margin)
  const picture = drawing.svg.cloneNode(true) as SVGElement
  const at = { x: px((width - wide) / 2), y: px(sheet ? margin / 2 + (room.height - high) / 2 : 0) }
  for (const [name, value] of Object.entries({ ...at, width: px(wide), height: px(high) }))
    picture.setAttribute(name, String(value))
  picture.removeAttribute('role')
  const first = height - words - (sheet ? margin / 2 : margin) + captionSize
  const svg = element(
    'svg',
    {
      width: printed ? `${printed}mm` : px(width),
      height: printed ? `${px((printed * height) / width)}mm` : px(height),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      role: 'img',
    },
    element('title', {}, caption.title),
    element('desc', {}, caption.text),
    metadata(caption),
    element('rect', { width: px(width), height: px(height), fill: GROUND }),
    picture,
    element(
      'g',
      { 'font-family': FONT, 'font-size': captionSize, fill: QUIET },
      ...lines.map((line, i) =>
        // In another font, or at another size, a line takes the room that is there for it.
        element('text', { x: px(indent), y: px(first + i * captionSize * LINE), textLength: px(lengthOf(line)) }, line),
      ),
    ),
  )
  return { svg, width, height }
}

/** Who made it, what it shows and where, as programs that read SVG understand it. Source: Dublin Core, RDF/XML. */
function metadata({ title, text, link }: Caption): SVGElement {
  const [rdf, dc] = ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'http://purl.org/dc/elements/1.1/']
  const holder = element('metadata', {})
  const graph = document.createElementNS(rdf, 'rdf:RDF')
  const about = document.createElementNS(rdf, 'rdf:Description')
  const facts = { title, description: text, source: link, creator: 'Where Next?' }
  for (const [name, value] of Object.entries(facts)) {
    const fact = document.createElementNS(dc, `dc:${name}`)
    fact.textContent = value
    about.append(fact)
  }
  graph.append(about)
  holder.append(graph)
  return holder
}

/** Several drawings where they stand on the page, as one. */
export function together(parts: readonly (Drawing & { readonly left: number; readonly top: number })[], title: string): Drawing {
  const [left, top] = [Math.min(...parts.map((part) => part.left)), Math.min(...parts.map((part) => part.top))]
  const width = px(Math.max(...parts.map((part) => part.left + part.width)) - left)
  const height = px(Math.max(...parts.map((part) => part.top + part.height)) - top)
  const frame = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) =>
    element('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 10, fill: 'none', stroke: '#e2e6eb' })
  const placed = parts.flatMap((part) => {
    const at = { x: px(part.left - left), y: px(part.top - top) }
    const svg = part.svg.cloneNode(true) as SVGElement
    svg.setAttribute('x', String(at.x))
    svg.setAttribute('y', String(at.y))
    return [svg, frame({ ...at, width: part.width, height: part.height })]
  })
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, ...placed)
  return { svg, width, height, title }
}
