/** Told of a tool whose dialog is asked for from elsewhere than its button. */
type Listener = (id: string) => void

let listener: Listener | null = null
/** Asked for while there was no header to hear it. */
let waiting: string | null = null

/** Opens the dialog of a tool, as its button does. */
export function askForTool(id: string): void {
  if (listener) listener(id)
  else waiting = id
}

/** Hears what is asked for, until the answer is called. */
export function hearAsked(call: Listener): () => void {
  listener = call
  if (waiting !== null) call(waiting)
  waiting = null
  return () => {
    if (listener === call) listener = null
  }
}
