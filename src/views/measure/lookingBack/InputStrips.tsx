import { encodingOf } from '../../../experiment/measure/encoding'
import type { MeasureDocument } from '../../../experiment/measure/measureDocument'
import type { LookedBack } from '../../../experiment/replay/lookBack'
import type { Relevance } from '../../../experiment/replay/relevance'
import { measure } from '../../../language/en/measure'
import { formatPercent } from '../../format'
import { relevanceWords, stripWords } from './lookingBackWords'
import './InputStrips.css'

interface InputStripsProps {
  readonly document: MeasureDocument
  readonly back: LookedBack | null
  readonly relevances: readonly Relevance[]
}

const WIDTH = 96
const HEIGHT = 16

/** Every input as a strip of its range: where the trial went, where EI would have gone instead, and how much the input matters to the model. */
export function InputStrips({ document, back, relevances }: InputStripsProps) {
  const encoding = encodingOf(document.parameters)
  const shareOf = (params: LookedBack['chosen']['params'] | undefined) => {
    const place = params && encoding.placeOf(params)
    return place ? encoding.unit(place) : null
  }
  const [chosen, instead] = [shareOf(back?.chosen.params), shareOf(back?.instead?.params)]
  const at = (u: number) => 8 + Math.min(1, Math.max(0, u)) * (WIDTH - 16)
  return (
    <table className="looking-inputs">
      <caption className="visually-hidden">{measure.inputsAndImportance}</caption>
      <thead>
        <tr>
          <th scope="col">{measure.inputColumn}</th>
          <th scope="col">{back ? measure.chosenAndEi : measure.rangeColumn}</th>
          <th scope="col">{measure.importance}</th>
        </tr>
      </thead>
      <tbody>
        {encoding.searched.map(({ name }, d) => {
          const relevance = relevances.find((each) => each.name === name)
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
                  <line className="looking-range" x1={8} x2={WIDTH - 8} y1={HEIGHT / 2} y2={HEIGHT / 2} />
                  {chosen && <circle className="looking-chosen" cx={at(chosen[d]!)} cy={HEIGHT / 2} r={3.5} />}
                  {instead && <circle className="looking-instead" cx={at(instead[d]!)} cy={HEIGHT / 2} r={5.5} />}
                </svg>
                <span className="visually-hidden">{stripWords(back, name)}</span>
              </td>
              <td title={relevance && relevanceWords(relevance)}>
                {relevance && (
                  <>
                    <meter className="looking-relevance" min={0} max={1} value={relevance.share} aria-hidden="true" />{' '}
                    {formatPercent(relevance.share)}
                  </>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
