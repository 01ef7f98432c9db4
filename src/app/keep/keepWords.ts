import type { Current, Trouble } from '../../store/keep/keeper'
import { rooms } from '../rooms'
import type { Opened } from './keeping'

/** A moment as a clock and a calendar of the reader say it. */
export const momentWords = (time: number): string =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** The room of a kept experiment, as the menu calls it. */
export const roomWords = (id: string): string =>
  rooms.find((room) => room.id === id)?.name ?? 'A room that this version does not have'

/** How the experiment on screen is kept, in a sentence. */
export function currentWords({ name, state, savedAt }: Current): string {
  switch (state) {
    case 'saved':
      return `“${name}” is saved as you work. Saved and read back: ${momentWords(savedAt)}.`
    case 'saving':
      return `“${name}” is being saved.`
    case 'elsewhere':
      return `“${name}” is open in another tab, and that one saves it. What you do here is not saved.`
    case 'failed':
      return `“${name}” could not be saved. It is kept as it was on ${momentWords(savedAt)}.`
  }
}

/** How a study is kept that nobody had to ask for. */
export const studyWords = ({ name, savedAt }: Pick<Current, 'name' | 'savedAt'>): string =>
  `Saved in this browser as you work, under “${name}”: ${momentWords(savedAt)}. “Keep” lists all that is saved; a file is safe.`

/** That another tab saves what is on screen, and what the way to go on here does. */
export const elsewhereWords = (name: string): string =>
  `“${name}” is open in another tab, and that one saves it: what you do here is not saved. “Go on here” shows it as that tab saved it last, and saves it from here.`

const TROUBLE: Readonly<Record<Trouble, string>> = {
  full: 'The storage of the browser is full, so the last change was not saved. Save all as a file, then delete some experiments.',
  blocked: 'The browser does not let this page store anything, so nothing can be kept here. Share a link, or save a file.',
  differs: 'What was saved reads back differently, so it cannot be relied on. Save all as a file, or share a link.',
  gone: 'The experiment that was kept under this name is not there any more, or cannot be read. What is on screen can be kept under a new name.',
  changed:
    'This experiment was changed in another tab since, so it is not written over. Open it from the list, or keep what is on screen under a new name.',
  elsewhere:
    'One tab saves an experiment at a time. Close the other tab and open the experiment again, or keep what is on screen under a new name.',
  busy: 'Another tab has this experiment open and saves it, so it was not changed here. Close the other tab first.',
}

/** What went wrong, and what can be done, in whole sentences. */
export const troubleWords = (trouble: Trouble): string => TROUBLE[trouble]

/** Whether what is kept here lasts, in whole sentences. */
export const lastingWords = (isPersistent: boolean | null): string =>
  isPersistent
    ? 'Experiments are kept in this browser, on this device. It has agreed not to clear them by itself; clearing its site data does. A file is safe.'
    : 'Experiments are kept in this browser, on this device. It may clear them when space is short, or when you clear its site data. A file is safe.'

/** Why an experiment cannot be opened; nothing when it was. */
export const openedWords = (name: string, opened: Opened): string | null => {
  switch (opened) {
    case 'opened':
      return null
    case 'damaged':
      return `“${name}” cannot be opened: it is damaged. It is left as it is.`
    case 'newer':
      return `“${name}” was kept by a newer version of this page. Reload to get that version, then open it again.`
    case 'gone':
      return `“${name}” is not there any more.`
  }
}

/** What stands in the list in the place of an experiment that cannot be read. */
export const unreadableWords = (problem: 'damaged' | 'newer'): string =>
  problem === 'newer' ? 'kept by a newer version of this page' : 'damaged: it cannot be opened'
