import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The only rule whose answer depends on the colours. */
export const CONTRAST = 'color-contrast'

/** Colours change by a transition, half of which is a colour that nobody reads in. */
const colorsAreAtRest = (page: Page) =>
  page.waitForFunction(() =>
    document.getAnimations().every((each) => !(each instanceof CSSTransition) || each.playState === 'finished'),
  )

/** What axe objects to, on the page or in one part of it, by all rules or by one. */
export async function violations(
  page: Page,
  { part, rule }: { part?: string | undefined; rule?: string | undefined } = {},
): Promise<string[]> {
  await colorsAreAtRest(page)
  // An answer is put together in a page of its own, which takes a moment, only where there are frames to answer for.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1)
  if (part) axe.include(part)
  if (rule) axe.withRules(rule)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
}

/** The same in the dark, where the colours are others and all else is as it was, and then in the light. */
export async function violationsInBothThemes(page: Page, where: { part?: string } = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, { ...where, rule: CONTRAST })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...dark, ...(await violations(page, where))]
}
