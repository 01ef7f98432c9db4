import { LogProblem } from '../experiment/logs/log'
import { sourceFile } from '../experiment/logs/sourceFile'
import { isStudyFile } from '../experiment/measure/studyFile'
import { openLog } from '../experiment/replay/openedLog'
import type { LogProtocol } from './logProtocol'
import type { Answerer } from './protocol'

/** Files are read in slices of this size: between two the page hears how far it is. */
const SLICE_BYTES = 2 ** 22
/** More would not fit in the memory of a tab as a table. */
const MOST_BYTES = 200 * 2 ** 20

const VANISHED = 'This file can no longer be read: it was moved, changed or removed. Choose it again.'

/** Reads files by what is in them. What is wrong with them comes back as a sentence. */
export const logAnswerer: Answerer<LogProtocol> = async ({ files, choice }, { report }) => {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_BYTES) return { problem: 'This file has more than 200 MB. Keep the rows that matter, and open that.' }
  const bytes: Uint8Array[] = []
  let before = 0
  try {
    for (const file of files) {
      bytes.push(await bytesOf(file, (read) => report((before + read) / total)))
      before += file.size
    }
  } catch {
    return { problem: VANISHED }
  }
  const [first] = bytes
  const start = first && new TextDecoder().decode(first.subarray(0, 200))
  if (start && isStudyFile(start)) return { own: new TextDecoder().decode(first) }
  try {
    return {
      opened: openLog(
        files.map(({ name }, i) => sourceFile(name, bytes[i]!)),
        choice,
      ),
    }
  } catch (error) {
    if (error instanceof LogProblem) return { problem: error.message }
    throw error
  }
}

async function bytesOf(file: File, report: (read: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size)
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    bytes.set(new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer()), at)
    report(Math.min(at + SLICE_BYTES, file.size))
  }
  return bytes
}
