import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import './OnPlot.css'

/** What a picture on the main plot finds around its layer, which nobody hears or takes hold of. */
interface OnPlot {
  /** The place that the reader points at, in the problem's units; null for none. */
  readonly pointed: readonly number[] | null
  /** The line above the plot, for words and controls. */
  readonly bar: HTMLElement | null
  /** What lies over the plot, from its upper left corner, for things to take hold of. */
  readonly over: HTMLElement | null
}

export const OnPlotContext = createContext<OnPlot>({ pointed: null, bar: null, over: null })

export const usePointed = () => useContext(OnPlotContext).pointed

/** What a picture says of itself above the plot, and how it is changed. */
export function PictureBar({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { bar } = useContext(OnPlotContext)
  const content = (
    <section className="picture-bar" aria-label={name}>
      {children}
    </section>
  )
  return bar && createPortal(content, bar)
}

/** What can be taken hold of, at its place over the plot. */
export function OverPlot({ children }: { readonly children: ReactNode }) {
  const { over } = useContext(OnPlotContext)
  return over && createPortal(children, over)
}
