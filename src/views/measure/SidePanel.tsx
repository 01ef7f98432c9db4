import { useState } from 'react'
import { fromEngine } from '../../experiment/direction'
import { limitText } from '../../experiment/measure/limit'
import {
  emptyStudy,
  MEASURE_ACQUISITIONS,
  MEASURE_FITS,
  MEASURE_KERNELS,
  MEASURE_LIMITS,
  withLimit,
} from '../../experiment/measure/measureDocument'
import { MOST_FITTED } from '../../experiment/measure/studyModel'
import { measure } from '../../language/en/measure'
import { fits } from '../../search/modelSettings'
import { selectAcquisition, selectKnown } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { WithSymbol } from '../controls/WithSymbol'
import type { TermId } from '../glossary/glossary'
import { InputsDialog } from './InputsDialog'
import { raisedWords, rangeWords } from './inputWords'
import { useStudyKeeping } from './keeping'
import { OpenFile } from './OpenFile'
import { SaveButton } from './SaveButton'
import { sourceWords } from './sourceWords'
import './SidePanel.css'

/** What is searched, how the model is made, and the ways in and out. */
export const SidePanel = () => (
  <section className="panel measure-side" data-control aria-label={measure.settings}>
    <Inputs />
    <ModelSettings />
    <Files />
  </section>
)

function Inputs() {
  const { parameters, goal, result, limit, source } = useMeasure((s) => s.document)
  const [isChanging, setChanging] = useState(false)
  return (
    <fieldset className="group">
      <legend>
        {measure.study} <span className="goal">{goal === 'maximize' ? measure.maximise : measure.minimise}</span>
      </legend>
      <p className="measure-result">{result}</p>
      {limit && <p className="measure-kept quiet">{measure.countsWhere(limitText(limit))}</p>}
      <ul className="measure-inputs" aria-label={measure.inputs}>
        {parameters.map((parameter) => (
          <li key={parameter.name}>
            <span className="measure-input-name">{parameter.name}</span> <span className="quiet">{rangeWords(parameter)}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setChanging(true)}>
        {measure.changeInputs}
      </button>
      {isChanging && <InputsDialog close={() => setChanging(false)} />}
      {source && <p className="hint">{sourceWords(source)}</p>}
    </fieldset>
  )
}

/** With a limit, expected improvement is asked together with the probability that the limit is kept. */
const optionsFor = (limit: boolean) =>
  MEASURE_ACQUISITIONS.filter(({ id }) => (limit ? id !== 'ei' && id !== 'logei' : id !== 'eic')).map(({ id, name }) => ({
    id,
    name,
  }))
const [ACQUISITIONS, ACQUISITIONS_WITH_LIMIT] = [optionsFor(false), optionsFor(true)]
const kernelOptions = MEASURE_KERNELS.map(({ id, name }) => ({ id, name }))

/** To be changed at any time: nothing is measured by it. */
function ModelSettings() {
  const { settings: asked, limit } = useMeasure((s) => s.document)
  const { kernel, fit, xi, kappa, raisesWorst = false, acquisition } = withLimit(asked, limit)
  const { settings } = useMeasure(selectAcquisition)
  const set = useMeasure((s) => s.set)
  return (
    <>
      <fieldset className="group">
        <legend>{measure.model}</legend>
        <SelectField
          name={measure.kernel}
          terms={['kernel', `kernel.${kernel}`]}
          value={kernel}
          options={kernelOptions}
          onChange={(id) => set({ kernel: id })}
        />
        <Segmented
          label={measure.fitHow}
          wide
          value={fit}
          options={MEASURE_FITS.map((value) => ({
            value,
            label: fits[value].name,
            terms: ['hyperparameters', `fit.${value}`] as const satisfies readonly TermId[],
          }))}
          onChange={(value) => set({ fit: value })}
        />
        <p className="measure-worst">{measure.farWorse}</p>
        <Segmented
          label={measure.farWorse}
          wide
          value={raisesWorst ? 'less' : 'same'}
          options={[
            { value: 'less', label: measure.countLess },
            { value: 'same', label: measure.asTheyAre },
          ]}
          onChange={(value) => set({ raisesWorst: value === 'less' })}
        />
        <Raised />
        <FittedTo />
      </fieldset>
      <fieldset className="group acquisition-group">
        <legend>{measure.whatToAsk}</legend>
        <SelectField
          name={measure.acquisitionFunction}
          terms={['acquisition', `acquisition.${acquisition}`]}
          value={acquisition}
          options={limit ? ACQUISITIONS_WITH_LIMIT : ACQUISITIONS}
          onChange={(id) => set({ acquisition: id })}
        />
        {settings.includes('xi') && (
          <SliderField
            name={`${measure.exploration} ξ`}
            label={<WithSymbol name={measure.exploration} symbol="ξ" />}
            term="xi"
            stacked
            unit="sd"
            value={xi}
            min={0}
            max={1}
            limits={MEASURE_LIMITS.xi}
            onChange={(value) => set({ xi: value })}
          />
        )}
        {settings.includes('kappa') && (
          <SliderField
            name={`${measure.optimism} κ`}
            label={<WithSymbol name={measure.optimism} symbol="κ" />}
            term="kappa"
            stacked
            value={kappa}
            min={0}
            max={5}
            limits={MEASURE_LIMITS.kappa}
            onChange={(value) => set({ kappa: value })}
          />
        )}
        <p className="hint">{measure.tryAny}</p>
      </fieldset>
    </>
  )
}

function Files() {
  const document = useMeasure((s) => s.document)
  const replace = useMeasure((s) => s.replace)
  const { note } = useStudyKeeping()
  return (
    <fieldset className="group measure-files">
      <legend>{measure.files}</legend>
      <OpenFile />
      <SaveButton document={document} />
      <button type="button" onClick={() => replace(emptyStudy(), measure.newBegun)}>
        {measure.newStudy}
      </button>
      {note}
    </fieldset>
  )
}

/** What the model is told otherwise than it was measured. */
function Raised() {
  const known = useMeasure(selectKnown)
  const goal = useMeasure((s) => s.document.goal)
  if (!known || known.told.least === null) return null
  return <p className="hint">{raisedWords(known.told.raised, fromEngine(goal, known.told.least), goal)}</p>
}

/** To how many of the results the hyperparameters were fitted, where it is not to all. */
function FittedTo() {
  const known = useMeasure(selectKnown)
  if (!known || known.told.told.length <= MOST_FITTED) return null
  return <p className="hint">{measure.fittedTo(MOST_FITTED, known.told.told.length)}</p>
}
