import { LogProblem } from '../experiment/logs/log'
import { sourceFile } from '../experiment/logs/sourceFile'
import { anyTable } from '../experiment/tables/anyTable'
import { filesRead } from './filesRead'
import type { Answerer } from './protocol'
import type { TableProtocol } from './tableProtocol'

/** Reads a table by what is in the files. What is wrong with them comes back as a sentence. */
export const tableAnswerer: Answerer<TableProtocol> = async ({ files }, { report }) => {
  const read = await filesRead(files, report)
  if ('problem' in read) return read
  try {
    return { table: anyTable(files.map(({ name }, i) => sourceFile(name, read.bytes[i]!))) }
  } catch (error) {
    if (error instanceof LogProblem) return { problem: error.message }
    throw error
  }
}
