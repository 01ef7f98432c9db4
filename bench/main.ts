import { type Browser, chromium } from '@playwright/test'
import { encodeLink } from '../src/experiment/link'
import type { compareComputation } from './compute'
import { dragLengthScale } from './drag'
import { OBSERVATIONS, scenario } from './scenario'

interface Addresses {
  readonly executablePath: string
  /** The production build. */
  readonly app: string
  /** The sources, compiled on demand. */
  readonly sources: string
}

/** Everything `npm run bench` measures. */
export async function main({ executablePath, app, sources }: Addresses): Promise<void> {
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
  try {
    await reportDrag(browser, app)
    await reportComputation(browser, sources)
  } finally {
    await browser.close()
  }
}

async function reportDrag(browser: Browser, app: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${app}#${await encodeLink(scenario())}`)
  await page.getByRole('heading', { name: `after ${OBSERVATIONS} evaluations` }).waitFor()
  const { paints, moves } = await dragLengthScale(page)
  const sorted = paints.toSorted((a, b) => a - b)
  const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!.toFixed(1)
  console.log(`\nDragging "Length-scale" with ${OBSERVATIONS} observations, production build, Chromium ${browser.version()}`)
  console.log(
    `  pointer to paint   p50 ${quantile(0.5)} ms   p95 ${quantile(0.95)} ms   (${paints.length} repaints of ${moves} pointer moves)`,
  )
  await page.close()
}

async function reportComputation(browser: Browser, sources: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${sources}bench/blank.html`)
  // As text: the browser imports the module, and nothing compiles the call on the way.
  const result = (await page.evaluate(
    `import('${sources}bench/compute.ts').then(({ compareComputation }) => compareComputation())`,
  )) as ReturnType<typeof compareComputation>
  const row = (name: string, ours: number, generic: number) =>
    console.log(
      `  ${name.padEnd(34)} ${ours.toFixed(3).padStart(8)} ms   ml-matrix ${generic.toFixed(3).padStart(8)} ms   ratio ${(generic / ours).toFixed(1)}×`,
    )
  console.log(
    `\nThe computation behind it in the same browser: ${result.observations} observations, ${result.places} places; median; generic solve of ml-matrix as baseline`,
  )
  row('posterior at the moment shown', result.ours, result.generic)
  row('every moment of the run, with EI', result.everyMoment, result.everyMomentGeneric)
  console.log(`  largest difference between the two: ${result.difference.toExponential(1)}`)
  await page.close()
}
