import type { Lab } from '../../store/lab'
import { CallRefused } from './channel'

/** Waits until a workbench shows the moment that it was asked for, and everything before it was computed. */
export function settled(lab: Lab): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { goal, todo, failure } = lab.getState()
      if (failure) reject(new CallRefused('The workbench cannot show this: something went wrong that should not have.'))
      else if (goal === null && todo.length === 0) resolve()
      else return
      unsubscribe()
    }
    const unsubscribe = lab.subscribe(look)
    look()
  })
}
