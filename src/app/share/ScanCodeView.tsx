import { share } from '../../language/en/share'
import { pathOfCode, QUIET_ZONE, type ScanCode } from './scanCode'

/** A code to scan: dark on light in every theme, as scanners expect. */
export function ScanCodeView({ code, className }: { readonly code: ScanCode; readonly className: string }) {
  const side = code.size + 2 * QUIET_ZONE
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={share.codeOfLink}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOfCode(code)} fill="#000" />
    </svg>
  )
}
