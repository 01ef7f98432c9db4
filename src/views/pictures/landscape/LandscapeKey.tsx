import { pictures } from '../../../language/en/pictures'
import { selectDraws, selectLandscape, selectRelief } from '../../../store/landscape'
import { useLab } from '../../../store/useLab'
import type { TermId } from '../../glossary/glossary'
import { Term } from '../../glossary/Term'
import { CIRCLE, DIAMOND, LEVELS, TRIANGLE } from './marks'
import './landscape.css'

/** The marks of the landscape, as far as they are on it. */
export function LandscapeKey() {
  const draws = useLab(selectDraws)
  const hasOthers = useLab((s) => (selectLandscape(s)?.[selectRelief(s)].summits.length ?? 0) > 1)
  const lines = [...LEVELS].reverse()
  return (
    <ul className="landscape-key" aria-label={pictures.landscapeMarks}>
      <Sign className="landscape-key-dot" d="M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0">
        {pictures.inForce}
      </Sign>
      <Sign className="landscape-best" d={TRIANGLE} of="fit.mle">
        MLE
      </Sign>
      <Sign className="landscape-best" d={DIAMOND} of="fit.map">
        MAP
      </Sign>
      {hasOthers && (
        <Sign className="landscape-local" d={TRIANGLE} of="localOptimum">
          {pictures.local}
        </Sign>
      )}
      {draws.length > 0 && (
        <Sign className="landscape-draw" d={CIRCLE} of="fit.bayes">
          {pictures.drawsOfBayes}
        </Sign>
      )}
      <Sign className="landscape-way" d="M-7 3C-2 3 0 -3 7 -3">
        {pictures.climbs}
      </Sign>
      <li>{pictures.linesBelow(lines.join(', '))}</li>
    </ul>
  )
}

interface SignProps {
  readonly className: string
  readonly d: string
  readonly of?: TermId
  readonly children: string
}

function Sign({ className, d, of, children }: SignProps) {
  return (
    <li>
      <svg className={className} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
        <path d={d} />
      </svg>
      {of ? <Term of={of}>{children}</Term> : children}
    </li>
  )
}
