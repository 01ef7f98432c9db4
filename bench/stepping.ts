import type { Page } from '@playwright/test'

/** As long as somebody looks at a picture, at the least, before asking for the next; by then the maps are at rest. */
const LOOK_MS = 250

/**
 * Takes steps by the button and returns, for each, the milliseconds from the click to the end of the frame that painted what was asked for:
 * the heading of the moment after so many evaluations, or the next frame of a page without one.
 */
export async function timeSteps(page: Page, steps: number, from: number | null = null): Promise<number[]> {
  const next = page.getByRole('button', { name: 'Next step', exact: true })
  const paints: number[] = []
  for (let step = 1; step <= steps; step++) {
    const painted = page.evaluate(watchStep, from === null ? null : `after ${from + step} evaluations`)
    await next.click()
    paints.push(await painted)
    await page.waitForTimeout(LOOK_MS)
  }
  return paints
}

/** In the page: the milliseconds from the next click to the frame in which a heading says so. */
const watchStep = (heading: string | null): Promise<number> =>
  new Promise((resolve) => {
    const afterPaint = new MessageChannel()
    const isThere = () =>
      heading === null ||
      Array.from(document.querySelectorAll('h2, h3')).some(({ textContent }) => textContent!.includes(heading))
    const look = () => (isThere() ? afterPaint.port2.postMessage(null) : requestAnimationFrame(look))
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        afterPaint.port1.onmessage = () => resolve(performance.now() - timeStamp)
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
