import type { Browser, Page } from '@playwright/test'
import { dragSlider } from './drag'
import { timeSteps } from './stepping'

/** A page with nothing on it but a slider, a button and one line, which follows them. */
const EMPTY_PAGE = `<!doctype html>
<input type="range" min="0" max="1" step="any" aria-label="Line" style="display: block; width: 300px">
<button>Next step</button>
<svg width="800" height="400"><line x1="0" x2="0" y1="0" y2="400" stroke="black" /></svg>
<script>
  const line = document.querySelector('line')
  const move = (x) => {
    line.setAttribute('x1', x)
    line.setAttribute('x2', x)
  }
  document.querySelector('input').addEventListener('input', ({ target }) => move(800 * target.value))
  document.querySelector('button').addEventListener('click', () => move(800 * Math.random()))
</script>`

const emptyPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent(EMPTY_PAGE)
  return page
}

/** The machine's own floor: milliseconds from pointer to paint of a page that has nothing to compute and next to nothing to draw. */
export async function paintsOfEmptyPage(browser: Browser): Promise<readonly number[]> {
  const page = await emptyPage(browser)
  const { paints } = await dragSlider(page, 'Line')
  await page.close()
  return paints
}

/** The same from click to paint. */
export async function clicksOnEmptyPage(browser: Browser, clicks: number): Promise<readonly number[]> {
  const page = await emptyPage(browser)
  const paints = await timeSteps(page, clicks)
  await page.close()
  return paints
}
