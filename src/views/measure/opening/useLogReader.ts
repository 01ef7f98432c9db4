import { useEffect, useRef, useState } from 'react'
import type { LogChoice } from '../../../experiment/logs/log'
import type { LogProtocol } from '../../../workers/logProtocol'
import { createPool } from '../../../workers/pool'
import { startLogWorker } from '../../../workers/startLogWorker'

/** What is being read, and how far. */
export interface Reading {
  readonly name: string
  /** From 0 to 1: of the bytes, after which their meaning is found out. */
  readonly share: number
}

/** The names of files as one says them. */
export const nameOf = (files: readonly File[]): string => files.map(({ name }) => name).join(' and ')

/**
 * Reads files in a worker, so that the page stays awake; a worker is there only while it reads.
 *
 * @param heard what came of it
 */
export function useLogReader(heard: (answer: LogProtocol['answer'], files: readonly File[]) => void) {
  const [reading, setReading] = useState<Reading | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const read = (files: readonly File[], choice: LogChoice = {}) => {
    stop.current()
    const name = nameOf(files)
    setReading({ name, share: 0 })
    const end = (answer: LogProtocol['answer']) => {
      stop.current()
      heard(answer, files)
    }
    let worker: Worker | undefined
    const start = () => {
      worker = startLogWorker()
      return worker
    }
    const pool = createPool<LogProtocol>(start, 1, {
      progress: (_, share) => setReading({ name, share }),
      answer: (_, answer) => end(answer),
      lost: (_, reason) => end({ problem: `It could not be read: ${reason}.` }),
      broken: (reason) => end({ problem: `It could not be read: ${reason}.` }),
      health: () => undefined,
    })
    stop.current = () => {
      pool.cancel()
      worker?.terminate()
      setReading(null)
    }
    pool.ask([{ id: name, question: { files, choice } }])
  }
  return { reading, read, stop: () => stop.current() }
}
