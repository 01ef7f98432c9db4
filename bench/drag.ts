import type { Page } from '@playwright/test'

const SWEEPS = 6
const MOVES = 40

/**
 * Drags a slider with the mouse and returns, for every input event, the milliseconds from the pointer's event to
 * the end of the frame that painted it, and the gaps between frames while dragging.
 */
export async function dragSlider(page: Page, name: string): Promise<{ paints: number[]; moves: number }> {
  const slider = page.getByRole('slider', { name, exact: true })
  await page.evaluate(() => {
    const paints: number[] = []
    Object.assign(window, { paints })
    const afterPaint = new MessageChannel()
    let waiting: number[] = []
    afterPaint.port1.onmessage = () => {
      for (const start of waiting) paints.push(performance.now() - start)
      waiting = []
    }
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        waiting.push(timeStamp)
        if (waiting.length === 1) requestAnimationFrame(() => afterPaint.port2.postMessage(null))
      },
      { capture: true },
    )
  })
  const box = (await slider.boundingBox())!
  const y = box.y + box.height / 2
  const xAt = (share: number) => box.x + 8 + share * (box.width - 16)
  await page.mouse.move(xAt(0.1), y)
  await page.mouse.down()
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let move = 0; move <= MOVES; move++) {
      const share = move / MOVES
      await page.mouse.move(xAt(0.05 + 0.9 * (sweep % 2 === 0 ? share : 1 - share)), y)
    }
  }
  await page.mouse.up()
  const paints = await page.evaluate(() => (window as unknown as { paints: number[] }).paints)
  return { paints, moves: SWEEPS * (MOVES + 1) }
}
