import type { Clock } from '../../../store/clock'
import { selectWork } from '../../../store/derived'
import { createLab, type Lab, selectDocument } from '../../../store/lab'
import { Workbench } from '../../workbench/Workbench'
import { runWords } from '../caption'
import type { Moments } from './stage'

/** What the model believed after 1, 2, … evaluations of a run. */
export function momentsOfRun(shown: Lab, clock: Clock): Moments {
  const lab = createLab(selectDocument(shown.getState()), { clock, locksTruth: shown.getState().locksTruth })
  return {
    frames: framesOfRun(shown),
    picture: <Workbench lab={lab} parts={['belief']} fills />,
    async show(at) {
      lab.getState().goTo(at)
      await settled(lab)
    },
    words: () => runWords(lab.getState()),
    taken: '.panel',
  }
}

/** One for each evaluation. */
export const framesOfRun = (lab: Lab): number => lab.getState().run.trace.length

/** Until all is computed that is asked for. Throws what was thrown on the way. */
function settled(lab: Lab): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const state = lab.getState()
      if (state.failure) reject(state.failure.error)
      else if (state.todo.length === 0 && state.goal === null && selectWork(state) === null) resolve()
      else return false
      return true
    }
    if (look()) return
    const quit = lab.subscribe(() => {
      if (look()) quit()
    })
  })
}
