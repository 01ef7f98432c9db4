import { BANDS, type BandId } from '../../experiment/pictures'
import { linspace } from '../../numerics/points'
import { noiseSdOf } from '../../search/beliefs'
import { selectBands, selectMoment, selectPlaces, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber, formatPlace } from '../format'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'
import { Curve } from '../plot/Curve'
import { usePlot } from '../plot/PlotContext'
import { bandsWords } from '../words/bands'
import { PictureBar } from './OnPlot'
import './Bands.css'

const NAMES: Readonly<Record<BandId, { readonly name: string; readonly term: TermId }>> = {
  latent: { name: 'the curve f', term: 'latentBand' },
  predictive: { name: 'a next value y', term: 'predictiveBand' },
}

/** Rows of the table. */
const ROWS = 11

/** The band of f and the band of a next measurement y, each by itself, named, with what lies between them. */
export default function Bands() {
  const { y } = usePlot()
  const { space } = useLab(selectProblem)
  const places = useLab(selectPlaces)
  const bands = useLab(selectBands)
  const show = useLab((s) => s.show)
  const { curves, model } = useLab(selectMoment)
  const { mean, sd } = curves()
  const noise = noiseSdOf(model)
  const predictive = sd.map((latent) => Math.hypot(latent, noise))
  const pixels = Math.abs(y(1) - y(0))
  // Widest where the curve is known best.
  const isVisible = sd.some((latent, i) => 2 * (predictive[i]! - latent) * pixels >= 1)
  const toggle = (id: BandId) => show({ bands: BANDS.filter((each) => (each === id) !== bands.includes(each)) })

  return (
    <>
      {bands.includes('predictive') && <Outlines mean={mean} sd={predictive} />}
      {bands.includes('predictive') && (
        <Name words="y ±2σ" className="bands-predictive-name" side={1} mean={mean} sd={predictive} />
      )}
      {bands.includes('latent') && <Name words="f ±2σ" className="bands-latent-name" side={-1} mean={mean} sd={sd} />}
      <PictureBar name="Latent and predictive bands">
        <span>Bands ±1σ ±2σ of</span>
        {BANDS.map((id) => (
          <label key={id} className={`bands-choice bands-choice-${id}`} data-field>
            <input
              type="checkbox"
              checked={bands.includes(id)}
              aria-describedby={describedBy([NAMES[id].term])}
              onChange={() => toggle(id)}
            />
            <Label of={NAMES[id].term}>{NAMES[id].name}</Label>
          </label>
        ))}
        <span>{bandsWords(noise, isVisible)}</span>
        <table className="visually-hidden">
          <caption>Mean, and s.d. of the curve and of a next value</caption>
          <thead>
            <tr>
              {[space[0]!.label, 'mean μ', 's.d. of f', 's.d. of y'].map((head) => (
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
                <td>{formatNumber(predictive[i]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PictureBar>
    </>
  )
}

interface BandProps {
  readonly mean: Float64Array
  readonly sd: Float64Array
}

/** One and two standard deviations to each side, without a fill: what lies below stays in sight. */
function Outlines({ mean, sd }: BandProps) {
  const places = useLab(selectPlaces)
  return [-2, -1, 1, 2].map((k) => (
    <Curve
      key={k}
      xs={places}
      ys={mean.map((mu, i) => mu + k * sd[i]!)}
      className={Math.abs(k) === 2 ? 'bands-predictive' : 'bands-predictive bands-predictive-inner'}
    />
  ))
}

/** From the edges of the frame, in pixels. */
const MARGIN = { across: 34, along: 16 }

interface NameProps extends BandProps {
  readonly words: string
  readonly className: string
  /** Above the upper edge, or above the lower: within the band. */
  readonly side: 1 | -1
}

/** The name of a band at its edge, where that is farthest from the mean and in the picture. */
function Name({ words, className, side, mean, sd }: NameProps) {
  const { x, y, frame } = usePlot()
  const places = useLab(selectPlaces)
  const edge = (i: number) => y(mean[i]! + side * 2 * sd[i]!)
  let best: number | null = null
  for (let i = 0; i < places.length; i++) {
    const px = x(places[i]!)
    const isInside =
      px > frame.left + MARGIN.across &&
      px < frame.right - MARGIN.across &&
      edge(i) > frame.top + MARGIN.along &&
      edge(i) < frame.bottom - MARGIN.along
    if (isInside && (best === null || sd[i]! > sd[best]!)) best = i
  }
  if (best === null) return null
  return (
    <text className={`halo ${className}`} x={x(places[best]!)} y={edge(best) - 5} textAnchor="middle">
      {words}
    </text>
  )
}
