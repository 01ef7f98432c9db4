import { useMemo, useState } from 'react'
import { drawnFunctions, shownBy } from '../../experiment/drawnFunctions'
import type { BeliefId } from '../../experiment/pictures'
import { pictures } from '../../language/en/pictures'
import { placesAsPoints } from '../../search/model'
import { selectMoment, selectPlaces, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { type TurningDraw, turned } from '../../surrogate/jointDraws'
import { Segmented } from '../controls/Segmented'
import { formatNumber, formatPlace } from '../format'
import type { TermId } from '../glossary/glossary'
import { Term } from '../glossary/Term'
import { Curve } from '../plot/Curve'
import { functionsWords } from '../words/functions'
import { useReducedMotion } from '../workbench/useReducedMotion'
import { useTurning } from '../workbench/useTurning'
import { OverPlot, PictureBar } from './OnPlot'
import './Functions.css'

const beliefs = (): readonly { readonly value: BeliefId; readonly label: string; readonly terms: readonly TermId[] }[] => [
  { value: 'prior', label: pictures.priorChoice, terms: ['prior'] },
  { value: 'posterior', label: pictures.posteriorChoice, terms: ['posterior'] },
]

/** A function is drawn at every second place of the curves: a draw at fewer places is as exact there. */
const STRIDE = 2
/** Of the places at which it is drawn, one in so many is in the table. */
const IN_TABLE = 20

/** Functions drawn from the prior or the posterior, which turn slowly into others: every moment of the motion is an exact draw. */
export default function Functions() {
  const setup = useLab((s) => s.setup)
  const made = useLab((s) => s.view.at)
  const belief = useLab((s) => s.view.functions ?? 'posterior')
  const show = useLab((s) => s.show)
  const { model } = useLab(selectMoment)
  const { space } = useLab(selectProblem)
  const all = useLab(selectPlaces)
  const [set, setSet] = useState(0)
  const [wantsMotion, setWantsMotion] = useState(true)
  const reduced = useReducedMotion()
  const places = useMemo(() => all.filter((_, i) => i % STRIDE === 0), [all])
  const points = useMemo(
    () =>
      placesAsPoints(
        space,
        places.map((place) => [place]),
      ),
    [space, places],
  )
  const shown = useMemo(() => shownBy(setup, model), [setup, model])
  const draws = useMemo(() => drawnFunctions(setup, model, belief, points, set), [setup, model, belief, points, set])

  return (
    <>
      {belief === 'prior' && <PriorBand places={places} draw={draws[0]!} shown={shown} />}
      <g className={`functions-${belief}`}>
        <Turning places={places} draws={draws} shown={shown} isMoving={wantsMotion && !reduced} />
      </g>
      <PictureBar name={pictures.functionsName}>
        <Term of="drawnFunction">{pictures.functionsFrom}</Term>
        <Segmented
          label={pictures.fromWhat}
          value={belief}
          options={beliefs()}
          onChange={(value) => show({ functions: value })}
        />
        {!reduced && (
          <button type="button" onClick={() => setWantsMotion(!wantsMotion)}>
            {wantsMotion ? pictures.holdStill : pictures.letMove}
          </button>
        )}
        <button type="button" onClick={() => setSet(set + 1)}>
          {pictures.drawOthers}
        </button>
        <span>{functionsWords(belief, made)}</span>
      </PictureBar>
    </>
  )
}

interface TurningProps {
  readonly places: readonly number[]
  readonly draws: readonly TurningDraw[]
  readonly shown: (value: number) => number
  readonly isMoving: boolean
}

/** The functions at one moment of their motion; at rest as a table too. By itself, as it is drawn anew in every frame. */
function Turning({ places, draws, shown, isMoving }: TurningProps) {
  const { space } = useLab(selectProblem)
  const angle = useTurning(isMoving)
  const functions = draws.map((draw) => turned(draw, angle).map(shown))
  return (
    <>
      {functions.map((values, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the k-th function is the k-th whatever it is made of.
        <Curve key={k} xs={places} ys={values} className="functions-curve" />
      ))}
      {!isMoving && (
        <OverPlot>
          <table className="visually-hidden">
            <caption>{pictures.functionsName}</caption>
            <thead>
              <tr>
                <th scope="col">{space[0]!.label}</th>
                {functions.map((_, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <th key={k} scope="col">
                    {pictures.functionNumber(k + 1)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map((place, i) =>
                i % IN_TABLE === 0 ? (
                  <tr key={place}>
                    <th scope="row">{formatPlace(space, [place], 3)}</th>
                    {functions.map((values, k) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                      <td key={k}>{formatNumber(values[i]!)}</td>
                    ))}
                  </tr>
                ) : null,
              )}
            </tbody>
          </table>
        </OverPlot>
      )}
    </>
  )
}

interface PriorBandProps extends Pick<TurningProps, 'places' | 'shown'> {
  readonly draw: TurningDraw
}

/** Two standard deviations of the prior to each side: the bands drawn are those of the posterior. */
function PriorBand({ places, draw: { mean, sd }, shown }: PriorBandProps) {
  return [-2, 2].map((k) => (
    <Curve key={k} xs={places} ys={mean.map((mu, i) => shown(mu + k * sd[i]!))} className="functions-prior-edge" />
  ))
}
