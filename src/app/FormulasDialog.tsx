import { dialogs } from '../language/en/dialogs'
import { registries } from '../language/en/registries'
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
    <Dialog title={dialogs.formulas} open={open} close={close}>
      {open && (
        <>
          {truth ? (
            <Entry kind={dialogs.blackBox} name={registries.say(problem.name)} tex={problem.tex} source={problem.source} />
          ) : (
            <section>
              <h3>{dialogs.formulaOf(dialogs.blackBox, registries.say(problem.name))}</h3>
              <p>{dialogs.coveredFormula}</p>
            </section>
          )}
          {leavesOf(covariance).map((kind) => (
            <KernelEntry key={kind} kind={kind} />
          ))}
          {covariance.children && <p>{dialogs.treeOfKernels}</p>}
          <Entry
            kind={dialogs.posterior}
            name={dialogs.gaussianProcess}
            tex={posterior.tex}
            source={posterior.source}
            note={dialogs.posteriorNote}
          />
          <Entry kind={dialogs.logMarginal} name={dialogs.logMarginalName} tex={logMarginal.tex} source={logMarginal.source} />
          <Entry
            kind={dialogs.acquisition}
            name={registries.say(acquisition.name)}
            tex={acquisition.tex}
            source={acquisition.source}
            note={[
              registries.say(acquisition.question),
              !acquisition.incumbent.isPredicted && dialogs.incumbent,
              problem.goal === 'minimize' && dialogs.minimised,
            ]
              .filter(Boolean)
              .join(' ')}
          />
          <p>
            {dialogs.numbers.split('`').map((part, i) =>
              i === 1 ? (
                <a key={part} href="./verification.html" target="_blank" rel="noreferrer">
                  {part}
                </a>
              ) : (
                part
              ),
            )}
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
      kind={dialogs.kernel}
      name={registries.say(name)}
      tex={tex}
      source={source}
      note={dialogs.kernelNote(registries.say(character))}
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
      <h3>{dialogs.formulaOf(kind, name)}</h3>
      <Formula tex={tex} />
      {note && <p>{note}</p>}
      <p className="quiet">{source}</p>
    </section>
  )
}
