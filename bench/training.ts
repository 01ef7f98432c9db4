import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { BASELINE, NETWORKS } from '../src/casestudy/study'
import { settingsOf } from '../src/casestudy/training'
import type { Kernels } from '../src/training/kernels'
import { loadKernels } from '../src/training/loadKernels'
import { scriptKernels } from '../src/training/scriptKernels'
import { Trainer } from '../src/training/trainer'
import { datasets, type TrainingData, tripTable } from '../src/trips/dataset'
import { syntheticTrips } from '../src/trips/synthetic'
import { watchMainThread } from './trace'

const SPEEDS = {
  article: 'Live · the article’s network',
  small: 'Live · small network',
} as const

/** Trains the guess in the room itself, and says what it took. */
export async function trainInRoom(browser: Browser, app: string, network: keyof typeof SPEEDS) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  await page.goto(`${app}#taxi/guess`)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption(SPEEDS[network])
  const train = page.getByRole('button', { name: /^Train (the guess|again)$/ })
  const said = page.getByRole('region', { name: 'How good is it?' })
  const once = async () => {
    await train.click()
    await said.filter({ hasText: 'it is off by' }).waitFor({ timeout: 120_000 })
  }
  const pid = await rendererOf(browser)
  const before = memoryOf(pid, 'VmRSS')
  forgetPeak(pid)
  const cpu = await cpuOf(browser, pid)
  const work = await watchMainThread(browser, page, once)
  const processCpu = (await cpuOf(browser, pid)) - cpu
  const workerSeconds = Number(/ in (\d+\.\d+) s/.exec((await said.textContent())!)![1])
  const mebibytes = (memoryOf(pid, 'VmHWM') - before) / 1024
  await page.close()
  return { ...work, processCpu, workerSeconds, mebibytes }
}

/** Seconds of CPU for one training in this process: by vectors, and by blocked loops of plain JavaScript; measured on a few epochs. */
export async function trainHere(network: keyof typeof SPEEDS) {
  const trips = syntheticTrips({ count: NETWORKS[network].trips, seed: 1, dirty: false, surcharges: 'as recorded' })
  const rows = Uint32Array.from({ length: Math.round(0.8 * trips.length) }, (_, i) => i)
  const [data] = datasets(tripTable(trips), [rows], 'standard') as [TrainingData]
  const settings = settingsOf({ protocol: 'fair', network }, { ...BASELINE, seed: 1 })
  const epochSeconds = async (load: (size: number) => Kernels | Promise<Kernels>, epochs: number) => {
    const trainer = await Trainer.start(data, settings, load)
    trainer.advance(Number.POSITIVE_INFINITY)
    const { user } = process.cpuUsage()
    for (let epoch = 0; epoch < epochs; epoch++) trainer.advance(Number.POSITIVE_INFINITY)
    return (process.cpuUsage().user - user) / 1e6 / epochs
  }
  const vectors = await epochSeconds(loadKernels, 5)
  const script = await epochSeconds(scriptKernels, network === 'small' ? 5 : 1)
  return { seconds: vectors * settings.epochs, ratio: script / vectors }
}

/** The renderer's process: the youngest belongs to the page opened last. */
const rendererOf = async (browser: Browser): Promise<number> =>
  Math.max(...(await processesOf(browser)).flatMap(({ type, id }) => (type === 'renderer' ? [id] : [])))

/** Seconds of CPU a process has taken so far, all its threads together. */
const cpuOf = async (browser: Browser, pid: number): Promise<number> =>
  (await processesOf(browser)).find(({ id }) => id === pid)!.cpuTime

async function processesOf(browser: Browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo
}

/** Memory of a process in KiB, as Linux counts it; NaN elsewhere. */
function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  if (process.platform !== 'linux') return Number.NaN
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

/** From here on the peak is that of what follows. */
function forgetPeak(pid: number): void {
  if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5')
}
