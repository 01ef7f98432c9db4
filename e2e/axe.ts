import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The only rule whose answer depends on the colours. */
export const CONTRAST = 'color-contrast'

/** What axe objects to, on the page or in one part of it, by all rules or by one. */
export async function violations(
  page: Page,
  { part, rule }: { part?: string | undefined; rule?: string | undefined } = {},
): Promise<string[]> {
  // Without a page of its own for every answer, which only frames of other origins need.
  const axe = new AxeBuilder({ page }).setLegacyMode()
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
