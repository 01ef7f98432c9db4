import { lazy, Suspense } from 'react'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { modelWidth } from '../../problems/searchSpace'
import { covarianceOf } from '../../search/kernelFor'
import { FITS, fits } from '../../search/modelSettings'
import { transforms } from '../../search/transforms'
import { selectCovariance, selectMoment, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { logMarginalLikelihood } from '../../surrogate/gaussianProcess'
import { findKernel, kernels } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { Switch } from '../controls/Switch'
import { WithSymbol } from '../controls/WithSymbol'
import { formatNumber } from '../format'
import { Term } from '../glossary/Term'
import { fitWords } from '../words/fitReport'
import { Sentences } from '../words/Sentences'
import { SettingField } from './SettingField'

/** Needed only where y is transformed. */
const TransformNote = lazy(() => import('./TransformNote'))

const JitterNote = lazy(() => import('./JitterNote'))

/** The Gaussian process: kernel, hyperparameters and how they are chosen, noise, standardisation. */
export function SurrogateControls() {
  const problem = useLab(selectProblem)
  const fit = useLab((s) => s.run.model.surrogate.fit)
  const standardize = useLab((s) => s.run.model.surrogate.standardize)
  const covariance = useLab(selectCovariance)
  const settings = useLab((s) => s.run.model)
  const setModel = useLab((s) => s.setModel)
  const setStandardize = useLab((s) => s.setStandardize)
  const transform = useLab((s) => s.run.model.surrogate.transform ?? 'none')
  const setTransform = useLab((s) => s.setTransform)
  const custom = covariance.children !== undefined
  const listed = kernels.map(({ id, name }) => ({ id, name: registries.say(name) }))
  const options = custom ? [...listed, { id: 'custom', name: explore.kernelTree(covariance.kind as 'sum' | 'product') }] : listed
  return (
    <fieldset className="group">
      <legend>
        <Term of="surrogate">{explore.surrogate}</Term> · <Term of="gaussianProcess">{explore.gaussianProcess}</Term>
      </legend>
      <SelectField
        name={explore.kernel}
        terms={custom ? ['kernel'] : ['kernel', `kernel.${covariance.kind}`]}
        named
        value={custom ? 'custom' : covariance.kind}
        options={options}
        onChange={(kind) =>
          kind !== 'custom' && setModel({ covariance: covarianceOf(kind, problem, settings.surrogate.covariance) })
        }
      />
      <Segmented
        label={explore.fitHow}
        value={fit}
        options={FITS.map((value) => ({ value, label: registries.say(fits[value].name), terms: [`fit.${value}`] }))}
        onChange={(value) => setModel({ fit: value })}
      />
      {!custom && <Hyperparameters />}
      <SettingField of="noiseSd" />
      <SelectField
        name={explore.transform}
        terms={['transform']}
        named
        value={transform}
        options={[
          { id: 'none', name: explore.noTransform },
          ...transforms.map(({ id, name }) => ({ id, name: registries.say(name) })),
        ]}
        onChange={(id) => setTransform(id === 'none' ? null : id)}
      />
      {transform === 'none' ? (
        <Switch label={<Standardize />} term="standardize" checked={standardize} onChange={setStandardize} />
      ) : (
        <Suspense>
          <TransformNote transform={transform} />
        </Suspense>
      )}
      <FitReport />
    </fieldset>
  )
}

/** Sliders for the kernel in force. Moving one of a fitted kernel takes over by hand from where the fit had put them. */
function Hyperparameters() {
  const problem = useLab(selectProblem)
  const covariance = useLab(selectCovariance)
  const setModel = useLab((s) => s.setModel)
  const width = modelWidth(problem.space[0]!)
  const { lengthscale, shapes } = findKernel(covariance.kind)
  const change = (patch: Partial<Covariance>) => setModel({ covariance: { ...covariance, ...patch } as Covariance, fit: 'hand' })
  return (
    <>
      {lengthscale && <Lengthscales covariance={covariance} change={change} />}
      {shapes.map(({ path, name, symbol, range, isDistance }) => {
        const scale = isDistance ? width : 1
        return (
          <SliderField
            key={path}
            name={registries.say(name)}
            term={`shape.${path}`}
            label={<WithSymbol name={registries.say(name)} symbol={symbol} />}
            value={covariance[path] as number}
            min={range[0] * scale}
            max={range[1] * scale}
            onChange={(value) => change({ [path]: value })}
          />
        )
      })}
      <SettingField of="signalSd" />
    </>
  )
}

interface LengthscalesProps {
  readonly covariance: Covariance
  readonly change: (patch: Partial<Covariance>) => void
}

/** One length-scale for all axes, or one an axis. */
function Lengthscales({ covariance, change }: LengthscalesProps) {
  const { space } = useLab(selectProblem)
  const hasUnit = findKernel(covariance.kind).lengthscale === 'axes'
  const each = [covariance.lengthscale ?? 1].flat() as number[]
  const isArd = Array.isArray(covariance.lengthscale)
  return each.map((value, d) => {
    const axis = space[d]!
    const width = modelWidth(axis)
    const index = each.length > 1 ? '₁₂₃₄₅₆₇₈₉'[d]! : ''
    return (
      <SliderField
        key={axis.label}
        name={index ? `${explore.lengthscale} ℓ${index}` : explore.lengthscale}
        term="lengthscale"
        label={<WithSymbol name={explore.lengthscale} symbol={`ℓ${index}`} />}
        value={value}
        min={hasUnit ? width / 100 : 0.05}
        max={hasUnit ? width : 5}
        limits={hasUnit ? [width / 1000, width * 10] : [0.01, 100]}
        unit={axis.scale === 'log' && hasUnit ? 'dec' : undefined}
        onChange={(next) => change({ lengthscale: isArd ? each.with(d, next) : next })}
      />
    )
  })
}

/** What one standard deviation of y is now: the unit of σ_f, σ_n and ξ. */
function Standardize() {
  const { units, settings, members } = useLab(selectMoment).model
  return (
    <>
      {explore.standardise} <var>y</var>{' '}
      {settings.surrogate.standardize && members[0]!.process.X.length > 0 && (
        <span className="quiet">{explore.oneSd(formatNumber(units.scale))}</span>
      )}
    </>
  )
}

/** The fit in one number, how it went, and what the numerics had to do for it. */
function FitReport() {
  const { members, report, settings } = useLab(selectMoment).model
  const { process } = members[0]!
  const n = process.X.length
  const words = fitWords(settings.surrogate.fit, report, members.length)
  const likelihood = report ? report.logMarginalLikelihood : logMarginalLikelihood(process)
  return (
    <>
      <p className="readout">
        <Term of="logLikelihood">
          log p(<var>y</var> | X, θ)
        </Term>
        <strong>{n === 0 ? explore.noData : formatNumber(likelihood)}</strong>
      </p>
      {words.length > 0 && (
        <p className="hint">
          <Sentences words={words.join(' ')} />
        </p>
      )}
      {process.jitter > 0 && (
        <Suspense>
          <JitterNote process={process} />
        </Suspense>
      )}
    </>
  )
}
