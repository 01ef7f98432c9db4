import { Dialog } from '../views/controls/Dialog'

const KEYS = [
  ['→', 'Next step'],
  ['←', 'Previous step'],
  ['Space', 'Play or pause'],
  ['Home', 'Back to start'],
  ['End', 'Run to the end'],
  ['P', 'Next phase of the step'],
  ['B', 'Looking back: go on from here with these settings'],
  ['T', 'Show or hide the truth'],
  ['R', 'New seed'],
  ['F', 'Present on a full screen'],
  ['?', 'This list'],
] as const

const PLOT_KEYS = [
  ['← →', 'Look at places along the axis (with Shift: finely)'],
  ['Enter', 'Evaluate there'],
  ['Esc', 'Back to the next point'],
] as const

/** The list of keys. */
export function KeysDialog({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog title="Keys" open={open} close={close}>
      <KeyList keys={KEYS} />
      <h3>With the plot focused</h3>
      <KeyList keys={PLOT_KEYS} />
    </Dialog>
  )
}

const KeyList = ({ keys }: { keys: readonly (readonly [string, string])[] }) => (
  <dl className="keys">
    {keys.map(([key, meaning]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
