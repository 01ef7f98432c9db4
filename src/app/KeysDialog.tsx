import { useEffect, useRef } from 'react'

const KEYS = [
  ['→', 'Next step'],
  ['←', 'Previous step'],
  ['Space', 'Play or pause'],
  ['Home', 'Back to start'],
  ['End', 'Run to the end'],
  ['P', 'Next phase of the step'],
  ['T', 'Show or hide the truth'],
  ['R', 'New seed'],
  ['?', 'This list'],
] as const

const PLOT_KEYS = [
  ['← →', 'Look at places along the axis (with Shift: finely)'],
  ['Enter', 'Evaluate there'],
  ['Esc', 'Back to the next point'],
] as const

/** The list of keys. */
export function KeysDialog({ open, close }: { open: boolean; close: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !ref.current?.open) ref.current?.showModal()
    if (!open && ref.current?.open) ref.current.close()
  }, [open])
  return (
    <dialog ref={ref} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">Keys</h2>
      <KeyList keys={KEYS} />
      <h3>With the plot focused</h3>
      <KeyList keys={PLOT_KEYS} />
      <button type="button" onClick={close}>
        Close
      </button>
    </dialog>
  )
}

const KeyList = ({ keys }: { keys: readonly (readonly [string, string])[] }) => (
  <dl>
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
