import { figure as words } from '../../language/en/figure'
import { serialized } from './figureOf'
import type { Caption, Figure } from './framed'
import { withTexts } from './pngText'

/** A figure as an address that an image can have. */
export const asAddress = (svg: SVGElement): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(serialized(svg))}`

/** A figure in pixels, so many for each of its own. */
export async function canvasOf({ svg, width, height }: Figure, density: number): Promise<HTMLCanvasElement> {
  const sized = svg.cloneNode(true) as SVGElement
  sized.setAttribute('width', String(Math.round(width * density)))
  sized.setAttribute('height', String(Math.round(height * density)))
  const image = new Image()
  image.src = asAddress(sized)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A figure as a PNG that says what it shows and where it comes from. Throws an Error when the browser cannot make it. */
export async function pngOf(figure: Figure, density: number, { title, text, link }: Caption): Promise<Blob> {
  const canvas = await canvasOf(figure, density)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error(words.tooLarge)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const texts = { Title: title, Description: text, Source: link, Software: 'Where Next?' }
  return new Blob([withTexts(bytes, texts)], { type: 'image/png' })
}
