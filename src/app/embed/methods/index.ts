import * as v from 'valibot'
import { CallRefused } from '../channel'
import { argumentsComplaint } from '../messages'
import type { Call } from '../protocol'
import type { Stage } from '../stage'
import { getDocument, setDocument } from './document'
import { exportFigure } from './exportFigure'
import { focus } from './focus'
import type { Method } from './method'
import { set } from './set'
import { back, goTo, step } from './steps'

/** The closed list of what a host may ask for. */
const methods: readonly Method[] = [getDocument, setDocument, step, back, goTo, set, focus, exportFigure]

/** Answers a call on what is on screen. Throws CallRefused with the sentence to answer. */
export async function answerOn(stage: Stage | null, { method: name, args }: Pick<Call, 'method' | 'args'>): Promise<unknown> {
  const method = methods.find((each) => each.name === name)!
  const parsed = v.safeParse(method.args, args)
  if (!parsed.success) throw new CallRefused(argumentsComplaint(name, method.takes))
  if (!stage) throw new CallRefused('The page is still being loaded: wait for “ready”.')
  return method.run(stage, parsed.output)
}
