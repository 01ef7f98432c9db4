import { useDeferredValue } from 'react'
import type { Trace } from '../../../experiment/trace'
import { pictures } from '../../../language/en/pictures'
import { registries } from '../../../language/en/registries'
import { selectCovariance, selectShown } from '../../../store/derived'
import { COMPARED, kernelFitOf, selectRanking } from '../../../store/fitCheck'
import { useLab } from '../../../store/useLab'
import type { Kernel } from '../../../surrogate/kernels/kernel'
import { formatNumber } from '../../format'
import { Term } from '../../glossary/Term'
import { rankWords } from '../../words/fitCheck'
import { Sentences } from '../../words/Sentences'
import './fitCheck.css'

/** Kernels side by side, each with its hyperparameters at their maximum likelihood. The fits wait until nothing else is to be drawn. */
export function KernelComparison() {
  const shown = useDeferredValue(useLab(selectShown), NOTHING)
  if (shown === NOTHING) return <p className="hint">{pictures.fittingEvery}</p>
  if (shown.length < 2) return <p className="hint">{pictures.kernelNeeds}</p>
  return (
    <>
      {COMPARED.map((kernel) => (
        <Fitted key={kernel.id} kernel={kernel} shown={shown} />
      ))}
      <Ranking shown={shown} />
    </>
  )
}

const NOTHING: Trace = []

interface FittedProps {
  readonly kernel: Kernel
  readonly shown: Trace
}

/** Fits one kernel and remembers that: a component of its own, so that the page can answer between one and the next. */
function Fitted({ kernel, shown }: FittedProps) {
  useLab((state) => kernelFitOf(state, kernel, shown))
  return null
}

function Ranking({ shown }: { readonly shown: Trace }) {
  const inForce = useLab(selectCovariance)
  const ranked = useLab((state) => selectRanking(state, shown))
  if (!ranked) return <p className="hint">{pictures.kernelNeedsValues}</p>
  const best = Math.min(...ranked.map(({ bic }) => bic))
  return (
    <>
      <div className="fit-check-kernels">
        <table>
          <caption className="visually-hidden">{pictures.kernelsTable}</caption>
          <thead>
            <tr>
              <th scope="col">{pictures.kernelHead}</th>
              <th scope="col">{pictures.fitted}</th>
              <th scope="col">
                <Term of="logLikelihood">log p</Term>
              </th>
              <th scope="col">
                <Term of="bic">BIC</Term>
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ id, name, parameters, logMarginalLikelihood, bic }) => (
              <tr key={id} className={bic === best ? 'fit-check-best' : ''}>
                <th scope="row">
                  {registries.say(name)}
                  {id === inForce.kind && <span className="quiet"> · {pictures.inForce}</span>}
                </th>
                <td>{parameters}</td>
                <td>{formatNumber(logMarginalLikelihood)}</td>
                <td>{formatNumber(bic)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fit-check-words">
        <Sentences words={rankWords(ranked, shown.length)} /> {pictures.bicIs}
      </p>
    </>
  )
}
