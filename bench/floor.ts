import type { Browser } from '@playwright/test'
import { dragSlider } from './drag'

/** A page with nothing on it but a slider and one line, which follows it. */
const EMPTY_PAGE = `<!doctype html>
<input type="range" min="0" max="1" step="any" aria-label="Line" style="display: block; width: 300px">
<svg width="800" height="400"><line x1="0" x2="0" y1="0" y2="400" stroke="black" /></svg>
<script>
  const line = document.querySelector('line')
  document.querySelector('input').addEventListener('input', ({ target }) => {
    line.setAttribute('x1', 800 * target.value)
    line.setAttribute('x2', 800 * target.value)
  })
</script>`

/** The machine's own floor: milliseconds from pointer to paint of a page that has nothing to compute and next to nothing to draw. */
export async function paintsOfEmptyPage(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent(EMPTY_PAGE)
  const { paints } = await dragSlider(page, 'Line')
  await page.close()
  return paints
}
