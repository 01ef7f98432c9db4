import type { Page } from '@playwright/test'

const FRAMES = 240

/**
 * Watches a picture that moves, and returns for every change of it the milliseconds since the change before: as many as the screen has frames a
 * second when each frame shows it anew.
 */
export const timeBetweenPictures = (page: Page, selector: string): Promise<number[]> =>
  page.evaluate(
    ([selector, count]) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = []
        let [shape, before] = [document.querySelector(selector)?.getAttribute('d'), performance.now()]
        const look = (now: number) => {
          const present = document.querySelector(selector)?.getAttribute('d')
          if (present !== shape) {
            gaps.push(now - before)
            ;[shape, before] = [present, now]
          }
          if (gaps.length <= count) requestAnimationFrame(look)
          // The first began before anybody looked.
          else resolve(gaps.slice(1))
        }
        requestAnimationFrame(look)
      }),
    [selector, FRAMES] as const,
  )
