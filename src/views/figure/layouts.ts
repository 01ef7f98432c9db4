/** How wide a figure is, and how a panel is laid out for that. Numbers are pixels of the page. */
export interface Layout {
  /** The panel's size: null takes it as it is on screen. */
  readonly panel: { readonly width: number; readonly height: number } | null
  /** How much larger it is drawn than laid out. */
  readonly scale: number
  /** The whole figure, where that is fixed. */
  readonly sheet: { readonly width: number; readonly height: number } | null
  /** As printed, in millimetres. */
  readonly printed: number | null
  /** Pixels of a PNG for one of the figure. */
  readonly density: number
  readonly captionSize: number
  /** Around the whole, where it has a size of its own; else under the caption. */
  readonly margin: number
}

const screen = { panel: null, scale: 1, sheet: null, printed: null, density: 2 }

export const layouts = {
  screen: { ...screen, captionSize: 11, margin: 14 },
  // 85 mm is one of two columns of a page; letters of 13 pixels come out at 7.8 points.
  column: {
    panel: { width: 400, height: 520 },
    scale: 1,
    sheet: null,
    printed: 85,
    density: 3,
    captionSize: 11,
    margin: 14,
  },
  slide: {
    panel: { width: 800, height: 400 },
    scale: 1.5,
    sheet: { width: 1280, height: 720 },
    printed: null,
    density: 2,
    captionSize: 18,
    margin: 40,
  },
} as const satisfies Readonly<Record<string, Layout>>

export type LayoutId = keyof typeof layouts
