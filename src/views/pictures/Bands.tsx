import type { Moment } from '../../experiment/moments'
import { BANDS, type BandId } from '../../experiment/pictures'
import { pictures } from '../../language/en/pictures'
import { linspace } from '../../numerics/points'
import { noiseSdOf } from '../../search/beliefs'
import { selectBands, selectMoment, selectPlaces, selectProblem, selectTransform } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber, formatPlace } from '../format'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'
import { Curve } from '../plot/Curve'
import { usePlot } from '../plot/PlotContext'
import { bandsWords } from '../words/bands'
import { bandNames } from './bandNames'
import { PictureBar } from './OnPlot'
import './Bands.css'

const TERMS: Readonly<Record<BandId, TermId>> = { latent: 'latentBand', predictive: 'predictiveBand' }

/** Rows of the table. */
const ROWS = 11

/** The band of f and the band of a next measurement y, each by itself, named, with what lies between them. */
export default function Bands() {
  const { y } = usePlot()
  const { space } = useLab(selectProblem)
  const places = useLab(selectPlaces)
  const bands = useLab(selectBands)
  const transform = useLab(selectTransform)
  const show = useLab((s) => s.show)
  const { curves, edge, model } = useLab(selectMoment)
  const { mean, sd } = curves()
  const noise = noiseSdOf(model)
  const isVisible = sd.some((_, i) => Math.abs(y(edge(2, noise)(i)) - y(edge(2)(i))) >= 1)
  const toggle = (id: BandId) => show({ bands: BANDS.filter((each) => (each === id) !== bands.includes(each)) })

  return (
    <>
      {bands.includes('predictive') && <Outlines edge={edge} noise={noise} />}
      <Names bands={bands} edge={edge} noise={noise} sd={sd} />
      <PictureBar name={pictures.bandsName}>
        <span>{pictures.bandsOf}</span>
        {BANDS.map((id) => (
          <label key={id} className={`bands-choice bands-choice-${id}`} data-field>
            <input
              type="checkbox"
              checked={bands.includes(id)}
              aria-describedby={describedBy([TERMS[id]])}
              onChange={() => toggle(id)}
            />
            <Label of={TERMS[id]}>{pictures.bandOf[id]}</Label>
          </label>
        ))}
        <span>{bandsWords(noise, isVisible, transform)}</span>
        <table className="visually-hidden">
          <caption>{pictures.bandsTable}</caption>
          <thead>
            <tr>
              {[space[0]!.label, pictures.mean, pictures.sdOfF, pictures.sdOfY].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from(linspace(0, places.length - 1, ROWS), Math.round).map((i) => (
              <tr key={i}>
                <th scope="row">{formatPlace(space, [places[i]!], 3)}</th>
                <td>{formatNumber(mean[i]!)}</td>
                <td>{formatNumber(sd[i]!)}</td>
                <td>{formatNumber(Math.hypot(sd[i]!, noise))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PictureBar>
    </>
  )
}

/** One and two standard deviations to each side, without a fill: what lies below stays in sight. */
function Outlines({ edge, noise }: { readonly edge: Moment['edge']; readonly noise: number }) {
  const places = useLab(selectPlaces)
  return [-2, -1, 1, 2].map((k) => (
    <Curve
      key={k}
      xs={places}
      ys={places.map((_, i) => edge(k, noise)(i))}
      className={Math.abs(k) === 2 ? 'bands-predictive' : 'bands-predictive bands-predictive-inner'}
    />
  ))
}

/** The names of the bands at their edges: of the one with noise at its upper edge, of the one without at its lower. */
function Names({ bands, edge, noise, sd }: NamesProps) {
  const { x, y, frame } = usePlot()
  const places = useLab(selectPlaces)
  const [upper, lower] = [edge(2, noise), edge(-2)]
  const shown = [
    { id: 'predictive', words: 'y ±2σ', heightAt: (i: number) => y(upper(i)) },
    { id: 'latent', words: 'f ±2σ', heightAt: (i: number) => y(lower(i)) },
  ].filter(({ id }) => bands.some((each) => each === id))
  const at = bandNames(
    shown,
    places.map((place) => x(place)),
    sd,
    frame,
  )
  return shown.map(
    ({ id, words }, i) =>
      at[i] && (
        <text key={id} className={`halo bands-name-${id}`} x={at[i].x} y={at[i].y} textAnchor="middle">
          {words}
        </text>
      ),
  )
}

interface NamesProps {
  readonly bands: readonly BandId[]
  readonly edge: Moment['edge']
  readonly noise: number
  readonly sd: Float64Array
}
