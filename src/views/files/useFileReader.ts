import { useEffect, useRef, useState } from 'react'
import { workers } from '../../language/en/workers'
import { createPool } from '../../workers/pool'

/** What is being read, and how far. */
export interface Reading {
  readonly name: string
  /** From 0 to 1: of the bytes, after which their meaning is found out. */
  readonly share: number
}

/** How a worker is asked to read files. */
interface FileProtocol {
  readonly shared: null
  readonly question: { readonly files: readonly File[] }
  readonly progress: number
  readonly answer: object
}

/** What comes of files that no worker could read. */
interface Problem {
  readonly problem: string
}

/** The names of files as one says them. */
export const nameOf = (files: readonly File[]): string => workers.files(files.map(({ name }) => name))

/**
 * Reads files in a worker, so that the page stays awake; a worker is there only while it reads.
 *
 * @param heard what came of it
 */
export function useFileReader<Of extends FileProtocol>(
  startWorker: () => Worker,
  heard: (answer: Of['answer'] | Problem, files: readonly File[]) => void,
) {
  const [reading, setReading] = useState<Reading | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const read = (question: Of['question']) => {
    stop.current()
    const { files } = question
    const name = nameOf(files)
    setReading({ name, share: 0 })
    const end = (answer: Of['answer'] | Problem) => {
      stop.current()
      heard(answer, files)
    }
    let worker: Worker | undefined
    const start = () => {
      worker = startWorker()
      return worker
    }
    const pool = createPool<Of>(start, 1, {
      progress: (_, share) => setReading({ name, share }),
      answer: (_, answer) => end(answer),
      lost: (_, reason) => end({ problem: workers.unreadable(reason) }),
      broken: (reason) => end({ problem: workers.unreadable(reason) }),
      health: () => undefined,
    })
    stop.current = () => {
      pool.cancel()
      worker?.terminate()
      setReading(null)
    }
    pool.ask([{ id: name, question }])
  }
  return { reading, read, stop: () => stop.current() }
}
