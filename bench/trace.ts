import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
  /** CPU time of the thread, in microseconds. */
  readonly tdur?: number
}

/** What a page's main thread did while something went on. */
export interface Work {
  /** Milliseconds of CPU of the longest task on the main thread: what it takes when nobody else wants the core. */
  readonly longestCpu: number
  /** Milliseconds of the main thread's tasks that took longer than a frame should wait, by the clock. */
  readonly longTasks: readonly number[]
}

/** A task longer than this holds up a frame that a reader would notice. */
const LONG_TASK_MS = 50

/** Watches the main thread of a page while `act` goes on. */
export async function watchMainThread(browser: Browser, page: Page, act: () => Promise<void>): Promise<Work> {
  await page.evaluate((least) => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().flatMap(({ duration }) => (duration > least ? [duration] : []))),
    ).observe({ type: 'longtask' })
  }, LONG_TASK_MS)
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return {
    longestCpu: longestTask(traceEvents),
    longTasks: await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks),
  }
}

/** Milliseconds of CPU of the longest task on the main thread. */
function longestTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread))
  return Math.max(0, ...events.flatMap((event) => (main.has(thread(event)) && event.tdur ? event.tdur / 1000 : [])))
}
