import { scaleLog } from 'd3'
import { useId, useMemo } from 'react'
import { pictures } from '../../../language/en/pictures'
import {
  selectDot,
  selectHeld,
  selectInputs,
  selectIsCurrent,
  selectLandscape,
  selectPlane,
  selectPlanes,
  selectRelief,
} from '../../../store/landscape'
import { useLab } from '../../../store/useLab'
import { Segmented } from '../../controls/Segmented'
import { SelectField } from '../../controls/SelectField'
import { Term } from '../../glossary/Term'
import type { Frame, PlotScales } from '../../plot/PlotContext'
import { useSize } from '../../plot/useSize'
import { heldWords, planeName, readOff } from '../../words/landscape'
import { Sentences } from '../../words/Sentences'
import { LandscapeDot } from './LandscapeDot'
import { LandscapeKey } from './LandscapeKey'
import { LandscapeMap } from './LandscapeMap'
import { LandscapeTable } from './LandscapeTable'
import '../../panels/panels.css'
import './landscape.css'

/** How well the data speak for each pair of two settings of the model, and where the settings in force stand among them. */
export default function Landscape() {
  const title = useId()
  const [ref, size] = useSize<HTMLDivElement>()
  const landscape = useLab(selectLandscape)
  const isCurrent = useLab(selectIsCurrent)
  return (
    <section className="panel picture landscape" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="logLikelihood">{pictures.landscape}</Term>
        </h2>
      </header>
      <Choices />
      {landscape ? (
        <>
          <div className={isCurrent ? 'landscape-plot' : 'landscape-plot landscape-old'} ref={ref}>
            {size && size.width > 80 && size.height > 60 && <Drawn width={size.width} height={size.height} />}
          </div>
          {isCurrent ? <Reading /> : <p className="landscape-reading">{pictures.drawnAnew}</p>}
          <LandscapeKey />
          <LandscapeTable landscape={landscape} />
        </>
      ) : (
        <p className="hint">{pictures.landscapeNeeds}</p>
      )}
    </section>
  )
}

function Choices() {
  const planes = useLab(selectPlanes)
  const inputs = useLab(selectInputs)
  const plane = useLab(selectPlane)
  const relief = useLab(selectRelief)
  const chosen = useLab((s) => s.view.landscape)
  const show = useLab((s) => s.show)
  return (
    <div className="landscape-choices">
      <SelectField
        name={pictures.settingsOnMap}
        value={plane.join(' ')}
        options={planes.map((each) => ({ id: each.join(' '), name: planeName(each, inputs) }))}
        onChange={(id) => show({ landscape: { ...chosen, plane: planes.find((each) => each.join(' ') === id)! } })}
      />
      <Segmented
        label={pictures.mapOf}
        value={relief}
        options={[
          { value: 'likelihood', label: pictures.likelihood, terms: ['logLikelihood'] },
          { value: 'posterior', label: pictures.posterior, terms: ['fit.map'] },
        ]}
        onChange={(of) => show({ landscape: { ...chosen, of } })}
      />
    </div>
  )
}

function Drawn({ width, height }: { readonly width: number; readonly height: number }) {
  const landscape = useLab(selectLandscape)!
  const relief = landscape[useLab(selectRelief)]
  const { ranges } = landscape
  const scales: PlotScales = useMemo(() => {
    const frame: Frame = { left: 54, right: width - 10, top: 6, bottom: height - 34 }
    return {
      frame,
      x: scaleLog().domain(ranges[0]).range([frame.left, frame.right]),
      y: scaleLog().domain(ranges[1]).range([frame.bottom, frame.top]),
    }
  }, [ranges, width, height])
  return (
    <>
      <LandscapeMap landscape={landscape} relief={relief} scales={scales} width={width} height={height} />
      <LandscapeDot landscape={landscape} scales={scales} />
    </>
  )
}

/** What is read off at the dot, in a sentence. */
function Reading() {
  const landscape = useLab(selectLandscape)!
  const of = useLab(selectRelief)
  const { summits, heightAt } = landscape[of]
  const height = heightAt(useLab(selectDot))
  const held = useLab(selectHeld)
  const inputs = useLab(selectInputs)
  const words = readOff({ height, best: Math.max(height, summits[0]?.value ?? height), relief: of, summits: summits.length })
  return (
    <p className="landscape-reading">
      <Sentences words={`${words} ${heldWords(held, inputs)}`} />
    </p>
  )
}
