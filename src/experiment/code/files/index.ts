import { bayesOptLines } from './bayesOptLines'
import { bayesOptState } from './bayesOptState'
import { csv } from './csv'
import type { FileForm } from './file'
import { json } from './json'
import { optunaJournal } from './optunaJournal'

/** The forms in which the evaluations of an experiment leave. A new one is one file and one entry here. */
export const fileForms: readonly FileForm[] = [optunaJournal, csv, json, bayesOptState, bayesOptLines]
