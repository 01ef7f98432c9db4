import { useMemo } from 'react'
import { covarianceBetween } from '../../../experiment/jointBelief'
import type { BeliefId } from '../../../experiment/pictures'
import { pictures } from '../../../language/en/pictures'
import { selectMoment, selectProblem } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { formatNumber, formatPlace } from '../../format'
import type { Pair } from './maps'
import { useTold } from './useCursors'

/** The numbers behind the map: how the cursors go together with each other and with every evaluation. */
export function CovarianceTable({ belief, pair: [x, other] }: { readonly belief: BeliefId; readonly pair: Pair }) {
  const { space } = useLab(selectProblem)
  const { model } = useLab(selectMoment)
  const told = useTold()
  const rows = useMemo(
    () => [
      { name: 'x', x },
      { name: 'x′', x: other },
      ...told.map(({ number, x }) => ({ name: pictures.evaluationNumber(number), x })),
    ],
    [told, x, other],
  )
  const covariance = useMemo(
    () =>
      covarianceBetween(
        model,
        rows.map(({ x }) => x),
        belief,
      ),
    [model, rows, belief],
  )
  return (
    <table className="visually-hidden">
      <caption>{pictures.valuesOf(pictures[belief])}</caption>
      <thead>
        <tr>
          <th scope="col">{pictures.valueHead}</th>
          <th scope="col">{pictures.placeHead}</th>
          <th scope="col">{pictures.withF('f(x)')}</th>
          <th scope="col">{pictures.withF('f(x′)')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, x }, i) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatPlace(space, x)}</td>
            <td>{formatNumber(covariance[i]!)}</td>
            <td>{formatNumber(covariance[rows.length + i]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
