import { dialogs } from '../../language/en/dialogs'
import { language } from '../../language/speak'
import type { Current, Trouble } from '../../store/keep/keeper'
import { rooms } from '../rooms'
import type { Opened } from './keeping'

/** Of English the calendar and the clock of most of the world. */
const calendar = (): string => (language().tag === 'en' ? 'en-GB' : language().tag)

/** A moment as a clock and a calendar of the reader say it. */
export const momentWords = (time: number): string =>
  new Date(time).toLocaleString(calendar(), { dateStyle: 'medium', timeStyle: 'short', numberingSystem: 'latn' })

/** The room of a kept experiment, as the menu calls it. */
export const roomWords = (id: string): string => rooms.find((room) => room.id === id)?.name ?? dialogs.noSuchRoom

/** How the experiment on screen is kept, in a sentence. */
export function currentWords({ name, state, savedAt }: Current): string {
  switch (state) {
    case 'saved':
      return dialogs.saved(name, momentWords(savedAt))
    case 'saving':
      return dialogs.saving(name)
    case 'elsewhere':
      return dialogs.elsewhere(name)
    case 'failed':
      return dialogs.notSaved(name, momentWords(savedAt))
  }
}

/** How a study is kept that nobody had to ask for. */
export const studyWords = ({ name, savedAt }: Pick<Current, 'name' | 'savedAt'>): string =>
  dialogs.studySaved(name, momentWords(savedAt))

/** That another tab saves what is on screen, and what the way to go on here does. */
export const elsewhereWords = (name: string): string => dialogs.studyElsewhere(name)

/** What went wrong, and what can be done, in whole sentences. */
export const troubleWords = (trouble: Trouble): string => dialogs.troubles[trouble]

/** Whether what is kept here lasts, in whole sentences. */
export const lastingWords = (isPersistent: boolean | null): string => (isPersistent ? dialogs.lasts : dialogs.mayNotLast)

/** Why an experiment cannot be opened; nothing when it was. */
export const openedWords = (name: string, opened: Opened): string | null => {
  switch (opened) {
    case 'opened':
      return null
    case 'damaged':
      return dialogs.isDamaged(name)
    case 'newer':
      return dialogs.isNewer(name)
    case 'gone':
      return dialogs.isGone(name)
  }
}

/** What stands in the list in the place of an experiment that cannot be read. */
export const unreadableWords = (problem: 'damaged' | 'newer'): string =>
  problem === 'newer' ? dialogs.listedNewer : dialogs.listedDamaged
