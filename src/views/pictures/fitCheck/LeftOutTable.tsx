import type { LeftOut } from '../../../experiment/fitCheck'
import { explore } from '../../../language/en/explore'
import { pictures } from '../../../language/en/pictures'
import { formatNumber } from '../../format'

/** The same in numbers, for those who do not see the bars. */
export function LeftOutTable({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <table className="visually-hidden">
      <caption>{pictures.leftOutTable}</caption>
      <thead>
        <tr>
          <th scope="col">{explore.evaluation}</th>
          <th scope="col">{pictures.value}</th>
          <th scope="col">{pictures.prediction}</th>
          <th scope="col">σ</th>
          <th scope="col">z</th>
        </tr>
      </thead>
      <tbody>
        {leftOut.map(({ number, y, mean, sd, z }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>{formatNumber(y)}</td>
            <td>{formatNumber(mean)}</td>
            <td>{formatNumber(sd)}</td>
            <td>{formatNumber(z)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
