import { covarianceCondition } from '../../surrogate/covarianceCondition'
import type { GaussianProcess } from '../../surrogate/gaussianProcess'
import { jitterWords } from '../words/fitReport'
import { Sentences } from '../words/Sentences'

/** Why jitter was needed: how badly conditioned the covariance matrix is. Fetched when it first happens, with the eigenvalues that it asks for. */
export default function JitterNote({ process }: { process: GaussianProcess }) {
  return (
    <p className="hint numerics" role="note">
      <Sentences words={jitterWords(process.jitter, covarianceCondition(process))} />
    </p>
  )
}
