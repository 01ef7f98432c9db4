import type { Locator, Page } from '@playwright/test'

/** The first sweep meets code that was never run, and is not counted. */
const SWEEPS = 7
const MOVES = 40

/** Where the pointer goes, at a share of the way; the drag begins at a tenth. */
type Way = (share: number) => { readonly x: number; readonly y: number }

export interface Drag {
  /** For every repaint, the milliseconds from the pointer event that began it, as the browser received it, to the end of the frame. */
  readonly paints: number[]
  /** For every repaint, the milliseconds of it that the page worked: from the event's first listener to the end of the frame. */
  readonly work: number[]
  readonly moves: number
}

/** Drags a slider with the mouse. */
export async function dragSlider(page: Page, name: string): Promise<Drag> {
  const { x, y, width, height } = (await page.getByRole('slider', { name, exact: true }).boundingBox())!
  return dragAlong(page, 'input', (share) => ({ x: x + 8 + share * (width - 16), y: y + height / 2 }))
}

/** Takes hold of a mark with the mouse and drags it across a picture from side to side. */
export async function dragMark(page: Page, mark: Locator, picture: Locator): Promise<Drag> {
  const [held, area] = [(await mark.boundingBox())!, (await picture.boundingBox())!]
  const grip = { x: held.x + held.width / 2, y: held.y + held.height / 2 }
  return dragAlong(page, 'pointermove', (share) => ({ x: area.x + share * area.width, y: grip.y }), grip)
}

async function dragAlong(page: Page, event: 'input' | 'pointermove', way: Way, from = way(0.1)): Promise<Drag> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const sweep = async (turn: number) => {
    for (let move = 0; move <= MOVES; move++) {
      const share = move / MOVES
      const { x, y } = way(0.05 + 0.9 * (turn % 2 === 0 ? share : 1 - share))
      await page.mouse.move(x, y)
    }
  }
  await sweep(0)
  await page.evaluate(watchRepaints, event)
  for (let turn = 1; turn < SWEEPS; turn++) await sweep(turn)
  await page.mouse.up()
  const { paints, work } = await page.evaluate(() => (window as unknown as { repaints: Omit<Drag, 'moves'> }).repaints)
  return { paints, work, moves: (SWEEPS - 1) * (MOVES + 1) }
}

/** In the page: keeps what every repaint that follows an event took. */
function watchRepaints(type: 'input' | 'pointermove'): void {
  const repaints = { paints: [] as number[], work: [] as number[] }
  Object.assign(window, { repaints })
  const afterPaint = new MessageChannel()
  let pointer: number | undefined
  let begun: number | undefined
  afterPaint.port1.onmessage = () => {
    const now = performance.now()
    repaints.paints.push(now - pointer!)
    repaints.work.push(now - begun!)
    pointer = undefined
    begun = undefined
  }
  // A slider's own event has the time at which it was sent, not that of the pointer which moved it.
  document.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      if (begun === undefined) pointer = timeStamp
    },
    { capture: true },
  )
  document.addEventListener(
    type,
    () => {
      if (begun !== undefined) return
      begun = performance.now()
      requestAnimationFrame(() => afterPaint.port2.postMessage(null))
    },
    { capture: true },
  )
}
