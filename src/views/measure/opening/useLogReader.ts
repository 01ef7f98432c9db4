import type { LogChoice } from '../../../experiment/logs/log'
import type { LogProtocol } from '../../../workers/logProtocol'
import { startLogWorker } from '../../../workers/startLogWorker'
import { useFileReader } from '../../files/useFileReader'

/**
 * Reads logs in a worker.
 *
 * @param heard what came of it
 */
export function useLogReader(heard: (answer: LogProtocol['answer'], files: readonly File[]) => void) {
  const { read, ...reader } = useFileReader<LogProtocol>(startLogWorker, heard)
  return { ...reader, read: (files: readonly File[], choice: LogChoice = {}) => read({ files, choice }) }
}
