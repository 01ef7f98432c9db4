import { extent } from 'd3'
import type { Landscape, Place } from '../../../search/landscape'
import { selectDot, selectDraws, selectInputs, selectRelief } from '../../../store/landscape'
import { useLab } from '../../../store/useLab'
import { formatNumber } from '../../format'
import { RELIEFS, settingWords } from '../../words/landscape'

/** The marks of the landscape as numbers, for those who do not see it. */
export function LandscapeTable({ landscape }: { readonly landscape: Landscape }) {
  const { plane, likelihood, posterior } = landscape
  const relief = useLab(selectRelief)
  const inputs = useLab(selectInputs)
  const draws = useLab(selectDraws)
  const { summits, heightAt } = landscape[relief]
  const marks: readonly { readonly name: string; readonly at: Place }[] = [
    { name: 'In force', at: useLab(selectDot) },
    ...likelihood.summits.slice(0, 1).map(({ at }) => ({ name: 'MLE', at })),
    ...posterior.summits.slice(0, 1).map(({ at }) => ({ name: 'MAP', at })),
    ...summits.slice(1).map(({ at }, i) => ({ name: `Local optimum ${i + 1}`, at })),
  ]
  return (
    <table className="visually-hidden">
      <caption>Marks of the likelihood landscape</caption>
      <thead>
        <tr>
          <th scope="col">Mark</th>
          {plane.map((path) => (
            <th key={path} scope="col">
              {settingWords(path, inputs).name}
            </th>
          ))}
          <th scope="col">{RELIEFS[relief].name}</th>
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
            <th scope="row">{draws.length} draws of full Bayes</th>
            {plane.map((path, d) => (
              <td key={path}>
                {extent(draws, (draw) => draw[d])
                  .map((end) => formatNumber(end!))
                  .join(' to ')}
              </td>
            ))}
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}
