import { findAcquisition } from '../acquisition'
import { selectProblem } from '../store/derived'
import { useLab } from '../store/useLab'
import { findKernel } from '../surrogate/kernels'
import { Dialog } from '../views/controls/Dialog'
import { Formula } from '../views/controls/Formula'

const POSTERIOR = String.raw`\begin{aligned} \mu(x) &= k(x,X)\,(K+\sigma_n^2 I)^{-1} y \\ \sigma^2(x) &= k(x,x) - k(x,X)\,(K+\sigma_n^2 I)^{-1} k(X,x) \end{aligned}`

/** The formulas in force, and where they come from. */
export function FormulasDialog({ open, close }: { open: boolean; close: () => void }) {
  const problem = useLab(selectProblem)
  const kernel = findKernel(useLab((s) => s.run.model.kernel))
  const acquisition = findAcquisition(useLab((s) => s.run.model.acquisition))
  return (
    <Dialog title="The formulas in force" open={open} close={close}>
      {open && (
        <>
          <Entry kind="Black box" {...problem} />
          <Entry kind="Kernel" {...kernel} note={`r = |x − x′| / ℓ. A function from this prior is ${kernel.character}.`} />
          <Entry
            kind="Posterior"
            name="Gaussian process"
            tex={POSTERIOR}
            source="Rasmussen & Williams (2006), eq. 2.25–2.26"
            note="The bands show σ of f itself, without the noise of an observation."
          />
          <Entry
            kind="Acquisition function"
            {...acquisition}
            note={`f⁺ is the best value so far.${problem.goal === 'minimize' ? ' This black box is to be minimised: the engine maximises −f, and the screen turns it back.' : ''}`}
          />
        </>
      )}
    </Dialog>
  )
}

interface EntryProps {
  readonly kind: string
  readonly name: string
  readonly tex: string
  readonly source: string
  readonly note?: string
}

function Entry({ kind, name, tex, source, note }: EntryProps) {
  return (
    <section className="formula">
      <h3>
        {kind}: {name}
      </h3>
      <Formula tex={tex} />
      {note && <p>{note}</p>}
      <p className="quiet">{source}</p>
    </section>
  )
}
