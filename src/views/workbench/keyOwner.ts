/** What is used by keyboard on a page that may hold several: each Lab's element carries it, with the room's name as its value. */
const LAB = '[data-lab]'
const WORKBENCH = '[data-lab=explore]'

/** The workbench that was used last: keys remain its own when the control that had the focus is gone. */
let lastUsed: Element | undefined

/** Remembers that a workbench is being used. */
export function takeKeys(bench: Element): void {
  lastUsed = bench
}

/**
 * Whether a key pressed at `target` is for a workbench: it has the focus in it. Where no Lab has the focus, keys are for the workbench
 * used last, or the first on the page.
 */
export function hasKeys(bench: Element, target: EventTarget | null): boolean {
  const focused = target instanceof Element ? target.closest(LAB) : null
  const heir = lastUsed?.isConnected ? lastUsed : document.querySelector(WORKBENCH)
  return bench === (focused ?? heir)
}
