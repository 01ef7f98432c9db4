import { keys } from '../language/en/keys'
import { Dialog } from '../views/controls/Dialog'

/** Keys of the workbench: the cap, and what it does. */
const ofWorkbench = (): readonly KeyWords[] => [
  ['→', keys.next],
  ['←', keys.previous],
  [keys.caps.space, keys.play],
  [keys.caps.home, keys.toStart],
  [keys.caps.end, keys.toEnd],
  ['P', keys.phase],
  ['B', keys.goOn],
  ['T', keys.truth],
  ['R', keys.seed],
  ['F', keys.present],
  ['?', keys.list],
]

const ofPlot = (): readonly KeyWords[] => [
  ['← →', keys.look],
  [keys.caps.enter, keys.evaluate],
  [keys.caps.escape, keys.back],
]

type KeyWords = readonly [cap: string, meaning: string]

/** The list of keys. */
export default function KeysDialog({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog title={keys.title} open={open} close={close}>
      <KeyList words={ofWorkbench()} />
      <h3>{keys.onPlot}</h3>
      <KeyList words={ofPlot()} />
    </Dialog>
  )
}

const KeyList = ({ words }: { words: readonly KeyWords[] }) => (
  <dl className="keys">
    {words.map(([cap, meaning]) => (
      <div key={cap}>
        <dt>
          <kbd>{cap}</kbd>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
