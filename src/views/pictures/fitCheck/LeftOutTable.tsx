import type { LeftOut } from '../../../experiment/fitCheck'
import { formatNumber } from '../../format'

/** The same in numbers, for those who do not see the bars. */
export function LeftOutTable({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <table className="visually-hidden">
      <caption>Each value predicted from all the others</caption>
      <thead>
        <tr>
          <th scope="col">Evaluation</th>
          <th scope="col">value</th>
          <th scope="col">prediction</th>
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
