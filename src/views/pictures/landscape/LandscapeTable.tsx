import { extent } from 'd3'
import { pictures } from '../../../language/en/pictures'
import type { Landscape, Place } from '../../../search/landscape'
import { selectDot, selectDraws, selectInputs, selectRelief } from '../../../store/landscape'
import { useLab } from '../../../store/useLab'
import { formatNumber } from '../../format'
import { settingWords } from '../../words/landscape'

/** The marks of the landscape as numbers, for those who do not see it. */
export function LandscapeTable({ landscape }: { readonly landscape: Landscape }) {
  const { plane, likelihood, posterior } = landscape
  const relief = useLab(selectRelief)
  const inputs = useLab(selectInputs)
  const draws = useLab(selectDraws)
  const { summits, heightAt } = landscape[relief]
  const marks: readonly { readonly name: string; readonly at: Place }[] = [
    { name: pictures.inForceHead, at: useLab(selectDot) },
    ...likelihood.summits.slice(0, 1).map(({ at }) => ({ name: 'MLE', at })),
    ...posterior.summits.slice(0, 1).map(({ at }) => ({ name: 'MAP', at })),
    ...summits.slice(1).map(({ at }, i) => ({ name: pictures.localOptimumNumber(i + 1), at })),
  ]
  return (
    <table className="visually-hidden">
      <caption>{pictures.landscapeTable}</caption>
      <thead>
        <tr>
          <th scope="col">{pictures.markHead}</th>
          {plane.map((path) => (
            <th key={path} scope="col">
              {settingWords(path, inputs).name}
            </th>
          ))}
          <th scope="col">{pictures.heights[relief]}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ name, at }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {plane.map((path, d) => (
              <td key={path}>{formatNumber(at[d]!)}</td>
            ))}
            <td>{formatNumber(heightAt(at))}</td>
          </tr>
        ))}
        {draws.length > 0 && (
          <tr>
            <th scope="row">{pictures.manyDraws(draws.length)}</th>
            {plane.map((path, d) => (
              <td key={path}>
                {pictures.fromTo(...(extent(draws, (draw) => draw[d]).map((end) => formatNumber(end!)) as [string, string]))}
              </td>
            ))}
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}
