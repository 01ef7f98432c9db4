import type { Look } from '../plot/look'
import './marks.css'

/** The mark of a search, as the pictures draw it. */
export const Swatch = ({ look }: { look: Look }) => (
  <svg className={`swatch ${look.className}`} width={30} height={12} aria-hidden="true">
    <line className="race-median" strokeDasharray={look.dash} x1={0} x2={30} y1={6} y2={6} />
    <path className="race-mark" d={look.shape} transform="translate(15 6)" />
  </svg>
)
