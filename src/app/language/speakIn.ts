import { LANGUAGES, TEST_LANGUAGES } from '../../language/languages'
import { language, speak } from '../../language/speak'

/** Speaks the language of this id from now on, English for one that there is none of. Rejects where it cannot be fetched; nothing has changed then. */
export async function speakIn(id: string): Promise<void> {
  const record = [...LANGUAGES, ...TEST_LANGUAGES].find((each) => each.id === id)
  speak(record && (await record.fetch()).default)
  const { tag, dir } = language()
  Object.assign(document.documentElement, { lang: tag, dir })
}
