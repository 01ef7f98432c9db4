import type { Page } from '@playwright/test'

/** As long as somebody looks at a picture, at the least, before asking for the next; by then the maps are at rest. */
const LOOK_MS = 250

/** Takes steps by the button and returns, for each, the milliseconds from the click to the end of the frame that painted it. */
export async function timeSteps(page: Page, steps: number): Promise<number[]> {
  const next = page.getByRole('button', { name: 'Next step', exact: true })
  const paints: number[] = []
  for (let step = 0; step < steps; step++) {
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const afterPaint = new MessageChannel()
          document.addEventListener(
            'click',
            ({ timeStamp }) => {
              afterPaint.port1.onmessage = () => resolve(performance.now() - timeStamp)
              requestAnimationFrame(() => afterPaint.port2.postMessage(null))
            },
            { capture: true, once: true },
          )
        }),
    )
    await next.click()
    paints.push(await painted)
    await page.waitForTimeout(LOOK_MS)
  }
  return paints
}
