import type { ReactNode } from 'react'
import { useSize } from '../plot/useSize'
import './Figure.css'

interface FigureProps {
  readonly title: string
  readonly note?: ReactNode
  /** What the picture says, for those who cannot see it. */
  readonly description: string
  readonly className?: string
  readonly children: (size: { readonly width: number; readonly height: number }) => ReactNode
  readonly below?: ReactNode
}

/** A panel with a title and a picture that fills it. */
export function Figure({ title, note, description, className = '', children, below }: FigureProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className={`panel taxi-figure ${className}`} aria-label={title}>
      <header className="panel-head">
        <h2>{title}</h2>
        {note && <span className="quiet taxi-note">{note}</span>}
      </header>
      <div className="fill" ref={ref} role="img" aria-label={description}>
        {size && size.width > 40 && size.height > 40 && children(size)}
      </div>
      {below}
    </section>
  )
}
