import { learning } from '../../../language/en/learn'
import { type BetaShape, betaDensity } from '../../../numerics/beta'
import { formatNumber } from '../../../views/format'
import { curvesOf } from '../../slotMachine/curves'
import { useSlotMachine } from './useSlotMachine'

const PLACES = Array.from({ length: 11 }, (_, i) => i / 10)

/** The curves as numbers, for whoever does not see them. */
export function ChanceTable() {
  const curves = useSlotMachine(curvesOf)
  if (curves.length === 0) return null
  return (
    <div className="visually-hidden">
      <table>
        <caption>{learning.densities}</caption>
        <thead>
          <tr>
            <th scope="col">p</th>
            {curves.map(({ layer }) => (
              <th key={layer} scope="col">
                {learning.curveNames[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PLACES.map((p) => (
            <tr key={p}>
              <th scope="row">{p}</th>
              {curves.map(({ layer, shape }) => (
                <td key={layer}>{heightWords(shape, p)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const heightWords = (shape: BetaShape, p: number): string => formatNumber(betaDensity(shape, p))
