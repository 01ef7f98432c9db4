import type { Locator, Page } from '@playwright/test'

const SWEEPS = 6
const MOVES = 40

/** Where the pointer goes, at a share of the way; the drag begins at a tenth. */
type Way = (share: number) => { readonly x: number; readonly y: number }

export interface Drag {
  /** For every event, the milliseconds from the pointer's event to the end of the frame that painted it. */
  readonly paints: number[]
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
  await page.evaluate((type) => {
    const paints: number[] = []
    Object.assign(window, { paints })
    const afterPaint = new MessageChannel()
    let waiting: number[] = []
    afterPaint.port1.onmessage = () => {
      for (const start of waiting) paints.push(performance.now() - start)
      waiting = []
    }
    document.addEventListener(
      type,
      ({ timeStamp }) => {
        waiting.push(timeStamp)
        if (waiting.length === 1) requestAnimationFrame(() => afterPaint.port2.postMessage(null))
      },
      { capture: true },
    )
  }, event)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let move = 0; move <= MOVES; move++) {
      const share = move / MOVES
      const { x, y } = way(0.05 + 0.9 * (sweep % 2 === 0 ? share : 1 - share))
      await page.mouse.move(x, y)
    }
  }
  await page.mouse.up()
  const paints = await page.evaluate(() => (window as unknown as { paints: number[] }).paints)
  return { paints, moves: SWEEPS * (MOVES + 1) }
}
