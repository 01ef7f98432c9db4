import type { Controls } from './controls'
import type { Health } from './health'
import type { Picture } from './picture'

/** What the fuzzer puts into every page it drives, before the page's own code. */
export interface Fuzz extends Controls, Health, Picture {}

declare global {
  interface Window {
    fuzz: Fuzz
  }
}
