import { useState } from 'react'
import {
  emptyStudy,
  MEASURE_ACQUISITIONS,
  MEASURE_FITS,
  MEASURE_KERNELS,
  MEASURE_LIMITS,
} from '../../experiment/measure/measureDocument'
import { fits } from '../../search/modelSettings'
import { selectAcquisition } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import type { TermId } from '../glossary/glossary'
import { InputsDialog } from './InputsDialog'
import { rangeWords } from './inputWords'
import { OpenFile } from './OpenFile'
import { SaveButton } from './SaveButton'
import './SidePanel.css'

/** What is searched, how the model is made, and the ways in and out. */
export const SidePanel = () => (
  <section className="panel measure-side" aria-label="Settings">
    <Inputs />
    <ModelSettings />
    <Files />
  </section>
)

function Inputs() {
  const { parameters, goal, result, source } = useMeasure((s) => s.document)
  const [isChanging, setChanging] = useState(false)
  return (
    <fieldset className="group">
      <legend>
        Study <span className="goal">{goal === 'maximize' ? 'maximise' : 'minimise'}</span>
      </legend>
      <p className="measure-result">{result}</p>
      <ul className="measure-inputs" aria-label="Inputs">
        {parameters.map((parameter) => (
          <li key={parameter.name}>
            <span className="measure-input-name">{parameter.name}</span> <span className="quiet">{rangeWords(parameter)}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setChanging(true)}>
        Change the inputs
      </button>
      {isChanging && <InputsDialog close={() => setChanging(false)} />}
      {source && (
        <p className="hint">
          From {source.file}, written by {source.library}.
        </p>
      )}
    </fieldset>
  )
}

const acquisitionOptions = MEASURE_ACQUISITIONS.map(({ id, name }) => ({ id, name }))
const kernelOptions = MEASURE_KERNELS.map(({ id, name }) => ({ id, name }))

/** To be changed at any time: nothing is measured by it. */
function ModelSettings() {
  const { kernel, fit, acquisition, xi, kappa } = useMeasure((s) => s.document.settings)
  const { settings } = useMeasure(selectAcquisition)
  const set = useMeasure((s) => s.set)
  return (
    <>
      <fieldset className="group">
        <legend>Model</legend>
        <SelectField
          name="Kernel"
          terms={['kernel', `kernel.${kernel}`]}
          value={kernel}
          options={kernelOptions}
          onChange={(id) => set({ kernel: id })}
        />
        <Segmented
          label="How the model is fitted"
          wide
          value={fit}
          options={MEASURE_FITS.map((value) => ({
            value,
            label: fits[value].name,
            terms: ['hyperparameters', `fit.${value}`] as const satisfies readonly TermId[],
          }))}
          onChange={(value) => set({ fit: value })}
        />
      </fieldset>
      <fieldset className="group acquisition-group">
        <legend>What to ask it</legend>
        <SelectField
          name="Acquisition function"
          terms={['acquisition', `acquisition.${acquisition}`]}
          value={acquisition}
          options={acquisitionOptions}
          onChange={(id) => set({ acquisition: id })}
        />
        {settings.includes('xi') && (
          <SliderField
            name="ξ"
            term="xi"
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
            name="κ"
            term="kappa"
            value={kappa}
            min={0}
            max={5}
            limits={MEASURE_LIMITS.kappa}
            onChange={(value) => set({ kappa: value })}
          />
        )}
        <p className="hint">Try any of these: nothing is measured by looking, and what is planned stays.</p>
      </fieldset>
    </>
  )
}

function Files() {
  const document = useMeasure((s) => s.document)
  const replace = useMeasure((s) => s.replace)
  return (
    <fieldset className="group measure-files">
      <legend>Files</legend>
      <OpenFile />
      <SaveButton document={document} />
      <button type="button" onClick={() => replace(emptyStudy(), 'A new study was begun.')}>
        New study
      </button>
    </fieldset>
  )
}
