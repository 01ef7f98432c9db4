import { acquisition } from './acquisition'
import { ask } from './ask'
import { code } from './code'
import { BadInput, type Command } from './command'
import { compare } from './compare'
import { fit } from './fit'
import { formula } from './formula'
import { log } from './log'
import { posterior } from './posterior'
import { evaluate, problems } from './problems'
import { race } from './race'
import { run } from './run'
import { suggest } from './suggest'

/** Every command of the engine. A new one is one file and one entry here. */
export const commands: readonly Command[] = [
  posterior,
  acquisition,
  fit,
  suggest,
  run,
  race,
  problems,
  evaluate,
  ask,
  code,
  compare,
  formula,
  log,
]

/** How some commands answer. */
export type Answer = (id: string, json: string) => unknown

/**
 * Answers one JSON text by one of the commands: a document, or an array of documents with an array of answers.
 * Throws BadInput with a message that names the field (and, in an array, the document).
 */
export const answererOf =
  (commands: readonly Command[]): Answer =>
  (id, json) => {
    const command = commands.find((each) => each.id === id)
    if (!command) throw new BadInput(`There is no command "${id}". There are: ${commands.map((each) => each.id).join(', ')}.`)
    const document = parse(json)
    if (!Array.isArray(document)) return command.answer(document)
    return document.map((each, i) => {
      try {
        return command.answer(each)
      } catch (error) {
        if (error instanceof BadInput) throw new BadInput(`document ${i}: ${error.message}`)
        throw error
      }
    })
  }

/** Answers by the commands of the engine. */
export const answer = answererOf(commands)

function parse(json: string): unknown {
  if (json.trim() === '') return undefined
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new BadInput(`The input is not JSON: ${(error as Error).message}`)
  }
}
