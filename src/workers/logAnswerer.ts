import { LogProblem } from '../experiment/logs/log'
import { sourceFile } from '../experiment/logs/sourceFile'
import { isStudyFile } from '../experiment/measure/studyFile'
import { openLog } from '../experiment/replay/openedLog'
import { filesRead } from './filesRead'
import type { LogProtocol } from './logProtocol'
import type { Answerer } from './protocol'

/** Reads files by what is in them. What is wrong with them comes back as a sentence. */
export const logAnswerer: Answerer<LogProtocol> = async ({ files, choice }, { report }) => {
  const read = await filesRead(files, report)
  if ('problem' in read) return read
  const [first] = read.bytes
  const start = first && new TextDecoder().decode(first.subarray(0, 200))
  if (start && isStudyFile(start)) return { own: new TextDecoder().decode(first) }
  try {
    return {
      opened: openLog(
        files.map(({ name }, i) => sourceFile(name, read.bytes[i]!)),
        choice,
      ),
    }
  } catch (error) {
    if (error instanceof LogProblem) return { problem: error.message }
    throw error
  }
}
