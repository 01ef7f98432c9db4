import type { Page } from '@playwright/test'

export const ROOMS = ['learn', 'explore', 'race', 'taxi', 'measure'] as const
export type RoomName = (typeof ROOMS)[number]

/** How a room is driven, and what a link to it must show elsewhere. */
export interface Room {
  readonly name: RoomName
  /** Where the visit begins, and where it goes back to. */
  readonly home: string
  /** What is the same wherever the link is opened. */
  readonly mirrored: string
  /** Makes a page show all it can, and hold still. */
  readonly prepare: (page: Page) => Promise<void>
}

const nothing = async () => {}

/** Ends playing. */
const pause = (page: Page) =>
  page.evaluate(() => {
    const button = window.fuzz.controls().find(({ role, name }) => role === 'button' && /^Pause/.test(name))
    if (button) window.fuzz.press(button)
  })

/** Ends playing, and opens the tables, whose numbers are mirrored too. */
const holdStill = async (page: Page) => {
  await pause(page)
  await page.evaluate(() => document.querySelector<HTMLElement>('header [aria-controls][aria-expanded=false]')?.click())
}

/** What a figure draws, but for a mark that was not checked yet: a link does not carry that. */
const DRAWN = '.learn-figure :is(path, line, rect, circle, text, p):not(.your-mark *, [role])'

const rooms: Record<RoomName, Room> = {
  // Progress stays with whoever made it: a link carries a step, the answer given there, and its figure.
  learn: { name: 'learn', home: '#learn', mirrored: `.learn-step h2, .learn-say, .ask [role=status], ${DRAWN}`, prepare: pause },
  explore: { name: 'explore', home: '', mirrored: 'main', prepare: holdStill },
  // Results stay with whoever made them: a link carries what is raced.
  race: { name: 'race', home: '#race', mirrored: 'section[aria-label=Settings]', prepare: nothing },
  // A link names a file of one's own, and does not carry it: only the scene is sure to be the same.
  taxi: { name: 'taxi', home: '#taxi', mirrored: 'nav[aria-label=Scenes]', prepare: nothing },
  // What is still being typed is in no link.
  measure: {
    name: 'measure',
    home: '#measure',
    mirrored: '[data-lab=measure] tbody :is(th, td:not(:has(input, select, button)))',
    prepare: nothing,
  },
}

export const room = (name: RoomName): Room => rooms[name]

/** The room that an address leads to. */
export const roomOf = (hash: string): Room =>
  Object.values(rooms).find(({ home }) => home !== '' && hash.startsWith(home)) ?? rooms.explore
