import { learning } from '../../../language/en/learn'
import { MOST_PULLS } from '../../slotMachine/document'
import { selectPulls } from '../../slotMachine/machine'
import { newestWords } from '../../slotMachine/words'
import { useSlotMachine, useSlotMachineStore } from './useSlotMachine'
import './PullBar.css'

/** As many as stand beside the buttons. */
const SHOWN = 20

/** The arm of the machine, and what it brought last. */
export function PullBar({ pulls: offered }: { readonly pulls: boolean }) {
  const machine = useSlotMachineStore()
  const pulls = useSlotMachine(selectPulls)
  const newest = useSlotMachine(newestWords)
  const spent = pulls.length >= MOST_PULLS
  const outcomes = pulls.map((won, i) => ({ won, number: i + 1 })).slice(-SHOWN)
  return (
    <>
      {offered && (
        <span className="pull-buttons">
          <button type="button" disabled={spent} onClick={() => machine.getState().pull(1)}>
            {learning.pull}
          </button>
          <button type="button" disabled={spent} onClick={() => machine.getState().pull(10)}>
            {learning.pullTen}
          </button>
        </span>
      )}
      <span className="pull-outcomes" aria-hidden="true">
        {outcomes.map(({ won, number }) => (
          <span key={number} className={won ? 'pull-outcome pull-won' : 'pull-outcome'} />
        ))}
        {pulls.length > 0 && <span className="pull-legend">{learning.wonAndLost}</span>}
      </span>
      <span className="visually-hidden" role="status">
        {newest}
      </span>
    </>
  )
}
