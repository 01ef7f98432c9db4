import { type Box, CHARACTER, overlapOf } from '../plot/boxes'
import type { Frame } from '../plot/PlotContext'

/** From the edges of the frame, in pixels. */
const MARGIN = { across: 34, along: 16 }

/** Between an edge and the foot of its name, and how high a name is. */
const [ABOVE, LINE] = [5, 14]

interface BandEdge {
  readonly words: string
  /** Where the edge runs, in pixels, at each place. */
  readonly heightAt: (i: number) => number
}

/** The middle and the foot of a name, in pixels. */
export interface NamePlace {
  readonly x: number
  readonly y: number
}

/**
 * Where the names of bands stand: above their edges, where f is least certain, in the picture, and not upon a name before them. null for
 * a name that has no such place.
 *
 * @param xs the places, in pixels
 * @param sd how uncertain f is at each
 */
export function bandNames(
  edges: readonly BandEdge[],
  xs: readonly number[],
  sd: ArrayLike<number>,
  frame: Frame,
): (NamePlace | null)[] {
  const taken: Box[] = []
  return edges.map(({ words, heightAt }) => {
    const half = (words.length * CHARACTER) / 2
    let best: { readonly at: number; readonly place: NamePlace; readonly box: Box } | null = null
    for (const [i, x] of xs.entries()) {
      if (x <= frame.left + MARGIN.across || x >= frame.right - MARGIN.across || (best && sd[i]! <= sd[best.at]!)) continue
      const height = heightAt(i)
      if (height <= frame.top + MARGIN.along || height >= frame.bottom - MARGIN.along) continue
      const foot = height - ABOVE
      const box = { left: x - half, right: x + half, top: foot - LINE, bottom: foot + 3 }
      if (taken.every((other) => overlapOf(box, other) === 0)) best = { at: i, place: { x, y: foot }, box }
    }
    if (best) taken.push(best.box)
    return best?.place ?? null
  })
}
