import './marks.css'

/** As on the figures. */
export const NextSymbol = () => (
  <svg className="measure-symbol" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <circle className="measure-next-mark" r={5} />
  </svg>
)

export const OptimumSymbol = () => (
  <svg className="measure-symbol" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <path className="measure-optimum-mark" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />
  </svg>
)

/** A trial that broke the limit. */
export const BrokenSymbol = () => (
  <svg className="measure-symbol" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <circle className="measure-broken-symbol" r={3.5} />
  </svg>
)
