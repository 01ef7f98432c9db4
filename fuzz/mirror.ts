import type { Page } from '@playwright/test'
import { Finding } from './finding'
import type { Ref } from './page/controls'
import { roomOf } from './rooms'
import type { Session } from './session'

/** The address follows the screen a moment later, and what it says is drawn elsewhere a moment after that: until then the pages may differ. */
const STILL_MS = 400
const STILL_LOOKS = 6

/** Looks at pages of which one still computes, or still changes; then the link is left uncompared. */
const PATIENT_LOOKS = 150

/** What a link does not carry (which map is large, how fast to play) is made as it is at first, the one way and then the other. */
const PUT_BACK = [align, comeBack]

/**
 * The mirror test: the link in the address, opened elsewhere, shows the same texts, numbers and paths.
 *
 * @param anew whether the other page is loaded anew, or told the address as by following a link
 * @returns whether they were compared: not while one of them has much to compute
 */
export async function mirror(session: Session, anew: boolean): Promise<boolean> {
  const { page } = session
  const hash = () => page.evaluate(() => location.hash)
  await quiet(session)
  await leavePresent(session)
  const { mirrored, prepare } = roomOf(await hash())
  const other = await session.elsewhere(await hash())
  const size = page.viewportSize()!
  if (other.page.viewportSize()!.width !== size.width || other.page.viewportSize()!.height !== size.height)
    await other.page.setViewportSize(size)
  if (anew) await other.goto(await hash())
  await followTheme(other.page, page)
  await followLanguage(other, page, await hash())

  /** Looks at both pages until neither changes any more; says where they differ, null when they do not. Undefined when that takes too long. */
  const compare = async (): Promise<{ link: string; difference: string | null } | undefined> => {
    await Promise.all([page, other.page].map(prepare))
    let [seen, looks, since] = ['', 0, 0]
    for (let patience = PATIENT_LOOKS; patience > 0; ) {
      const link = await hash()
      await other.page.evaluate((to) => {
        if (location.hash !== to) location.hash = to
      }, link)
      await Promise.all([session.rest(), other.check()])
      const pictures = await Promise.all(
        [page, other.page].map((each) => each.evaluate((part) => window.fuzz.picture(part), mirrored)),
      )
      const computing = await Promise.all([page, other.page].map((each) => each.evaluate(() => window.fuzz.isComputing())))
      if (computing.includes(true)) {
        patience--
        continue
      }
      const now = JSON.stringify([link, pictures])
      if (now === seen) looks++
      else {
        ;[seen, looks, since] = [now, 0, performance.now()]
        patience--
      }
      const difference = firstDifference(pictures[0]!, pictures[1]!)
      const isStill = looks >= STILL_LOOKS && performance.now() - since > STILL_MS
      if (isStill || (difference === null && (await hash()) === link)) return { link, difference }
    }
    return undefined
  }

  const first = await compare()
  if (!first || first.difference === null) return first !== undefined
  const { link } = first
  let { difference } = first
  for (const putBack of PUT_BACK) {
    await putBack(session, other)
    const after = await compare()
    if (!after) return false
    if (after.difference === null && after.link === link) return true
    difference = after.difference ?? `Putting back what a link does not carry has changed the link, to\n${after.link}`
  }
  throw new Finding(`The link in the address shows something else when opened elsewhere.\n${difference}\n${link}`)
}

/** Nothing moves any more: no dialog is open, no control has the focus, the pointer is nowhere. */
async function quiet({ page }: Session): Promise<void> {
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** Whether it is presented is no part of what a link shows. */
async function leavePresent({ page }: Session): Promise<void> {
  await page.evaluate(() => {
    if (document.documentElement.dataset.presenting !== undefined)
      window.fuzz.press({ role: 'button', name: 'Leave Present', nth: 0 })
  })
}

/** Presses and chooses whatever is so elsewhere and not here. The link must not change by that. */
function align({ page }: Session, other: Session): Promise<void> {
  return follow(page, other.page, 'main, [aria-expanded]')
}

/** Dark and light are no part of a link, and some words depend on them. On a narrow window their button is not in sight. */
async function followTheme(page: Page, model: Page): Promise<void> {
  const themes = await Promise.all([page, model].map((each) => each.evaluate(() => document.documentElement.dataset.theme)))
  if (themes[0] === themes[1]) return
  await page.evaluate(() => document.querySelector<HTMLElement>('header button[aria-pressed]')?.click())
}

/** A link says nothing of the language, which a reader chooses for every visit. */
async function followLanguage(session: Session, model: Page, hash: string): Promise<void> {
  const [own, wanted] = await Promise.all([session.page, model].map((each) => each.evaluate(() => document.documentElement.lang)))
  if (own === wanted) return
  await session.page.evaluate((id) => localStorage.setItem('where-next/language', id), wanted!)
  await session.goto(hash)
}

/** Makes a part of one page be pressed, opened and chosen as that of another. */
async function follow(page: Page, model: Page, part: string): Promise<void> {
  const [own, wanted] = await Promise.all(
    [page, model].map((each) => each.evaluate((selector) => window.fuzz.states(selector), part)),
  )
  const isNamesake = (a: Ref, b: Ref) => a.role === b.role && a.name === b.name
  const same = (a: Ref, b: Ref) => isNamesake(a, b) && a.nth === b.nth
  for (const { state, ...ref } of wanted!) {
    // Which of them is which is not known where one page has more of that name than the other.
    const [here, there] = [own, wanted].map((all) => all!.filter((each) => isNamesake(each, ref)).length)
    if (here !== there) continue
    const differs = own!.some((each) => same(each, ref) && each.state !== state)
    if (!differs) continue
    if (ref.role === 'list') await page.evaluate(([list, value]) => window.fuzz.choose(list, value), [ref, state] as const)
    else await page.evaluate((button) => window.fuzz.press(button), ref)
  }
}

/** Leaves the room and comes back to it: it is as it was left, but for what only the eye was told. */
async function comeBack({ page }: Session): Promise<void> {
  const { home } = roomOf(await page.evaluate(() => location.hash))
  const links = (await page.evaluate(() => window.fuzz.controls())).filter(({ role }) => role === 'link')
  const isOwn = ({ href }: { href: string }) => href === (home || '#explore')
  for (const link of [links.find((each) => !isOwn(each)), links.find(isOwn)]) {
    if (link) await page.evaluate((ref) => window.fuzz.press(ref), link)
    await page.evaluate(() => window.fuzz.rest())
  }
}

function firstDifference(here: readonly string[], there: readonly string[]): string | null {
  const at = here.findIndex((line, i) => line !== there[i])
  if (at < 0 && here.length === there.length) return null
  const i = at < 0 ? here.length : at
  return `here:      ${here[i - 1] ?? ''} | ${here[i] ?? '(nothing)'}\nelsewhere: ${there[i - 1] ?? ''} | ${there[i] ?? '(nothing)'}`
}
