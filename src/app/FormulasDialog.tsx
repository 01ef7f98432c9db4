import { selectAcquisition, selectProblem } from '../store/derived'
import { useLab } from '../store/useLab'
import { logMarginal, posterior } from '../surrogate/formulas'
import { findKernel } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import { Dialog } from '../views/controls/Dialog'
import { Formula } from '../views/controls/Formula'

/** The formulas in force, and where they come from. */
export default function FormulasDialog({ open, close }: { open: boolean; close: () => void }) {
  const problem = useLab(selectProblem)
  const truth = useLab((s) => s.view.truth)
  const covariance = useLab((s) => s.run.model.surrogate.covariance)
  const acquisition = useLab(selectAcquisition)
  return (
    <Dialog title="The formulas in force" open={open} close={close}>
      {open && (
        <>
          {truth ? (
            <Entry kind="Black box" name={problem.name} tex={problem.tex} source={problem.source} />
          ) : (
            <section>
              <h3>Black box: {problem.name}</h3>
              <p>Its formula is covered with the hidden truth.</p>
            </section>
          )}
          {leavesOf(covariance).map((kind) => (
            <KernelEntry key={kind} kind={kind} />
          ))}
          {covariance.children && <p>These kernels are combined by a tree of sums and products.</p>}
          <Entry
            kind="Posterior"
            name="Gaussian process"
            tex={posterior.tex}
            source={posterior.source}
            note="The bands show σ of f itself, without the noise of an observation. m is the average that the model starts from."
          />
          <Entry
            kind="Log marginal likelihood"
            name="how well the settings explain the observations"
            tex={logMarginal.tex}
            source={logMarginal.source}
          />
          <Entry
            kind="Acquisition function"
            name={acquisition.name}
            tex={acquisition.tex}
            source={acquisition.source}
            note={[
              acquisition.question,
              !acquisition.incumbent.isPredicted && 'f⁺ is the best value so far.',
              problem.goal === 'minimize' &&
                'This black box is to be minimised: the engine maximises −f, and the screen turns it back.',
            ]
              .filter(Boolean)
              .join(' ')}
          />
          <p>
            <a href="./verification.html" target="_blank" rel="noreferrer">
              About the numbers
            </a>
            : what is verified against what, and how the search does beside the packages people use.
          </p>
        </>
      )}
    </Dialog>
  )
}

/** The kinds of kernel in a tree, each once. */
const leavesOf = ({ kind, children }: Covariance): string[] => [...new Set(children ? children.flatMap(leavesOf) : [kind])]

function KernelEntry({ kind }: { kind: string }) {
  const { name, tex, source, character } = findKernel(kind)
  return (
    <Entry
      kind="Kernel"
      name={name}
      tex={tex}
      source={source}
      note={`r = |x − x′| / ℓ. A function from this prior is ${character}.`}
    />
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
    <section>
      <h3>
        {kind}: {name}
      </h3>
      <Formula tex={tex} />
      {note && <p>{note}</p>}
      <p className="quiet">{source}</p>
    </section>
  )
}
