import type { Document } from '../../../experiment/document'

/** Whose colour a mark has: the same as everywhere in the app. */
export type Look = 'truth' | 'bayesian' | 'acquisition' | 'next' | 'random' | 'grid' | 'ink' | 'quiet'

/** A mark of a small picture, in the units of its axes. */
export type Mark =
  | {
      readonly as: 'line'
      readonly look: Look
      readonly points: readonly (readonly [number, number])[]
      readonly dash?: Dash
      /** What it is called in the key of the picture. */
      readonly label?: string
    }
  /** Between a lower and an upper value at every place. */
  | { readonly as: 'area'; readonly look: Look; readonly points: readonly (readonly [number, number, number])[] }
  | { readonly as: 'dots'; readonly look: Look; readonly points: readonly (readonly [number, number])[]; readonly shape?: Shape }
  | { readonly as: 'across'; readonly look: Look; readonly y: number; readonly label?: string }
  | { readonly as: 'upright'; readonly look: Look; readonly x: number; readonly label?: string }
  /** Squares of a plane, row by row from the lowest, each by its height between 0 and 1. */
  | { readonly as: 'cells'; readonly look: Look; readonly heights: readonly number[]; readonly across: number }

export type Dash = 'dashed' | 'dotted'
export type Shape = 'filled' | 'hollow' | 'cross'

/** Marks over their axes. */
export interface Frame {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly marks: readonly Mark[]
}

/** A small picture of a word, drawn from what the engine computes. */
export interface Sketch {
  /** What is to be seen, for readers and for screen readers. */
  readonly says: string
  /** One frame, or a main one over a strip. Computed when first asked for. */
  readonly frames: () => readonly [Frame, strip?: Frame | undefined]
  /** The scene that the picture is of, where the workbench can show it. */
  readonly scene?: Document
}

/** Computes at the first call and remembers. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** Low and high of some values, with a margin of so many of their width. */
export function extentOf(values: readonly number[], margin = 0.08): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const width = high - low || 1
  return [low - margin * width, high + margin * width]
}
