import * as v from 'valibot'
import { CallRefused } from '../channel'
import { argumentsComplaint } from '../messages'
import { method } from './method'

export const set = method({
  name: 'set',
  args: v.strictObject({ name: v.pipe(v.string(), v.maxLength(40)), value: v.unknown() }),
  takes: '{ name, value } with the name of a setting of the room',
  async run({ driven: { setters, settled } }, { name, value }) {
    const names = Object.keys(setters)
    if (names.length === 0) throw new CallRefused('A lesson sets its figure by itself: there is nothing to be set from outside.')
    if (!names.includes(name))
      throw new CallRefused(
        argumentsComplaint('set', `{ name, value } with a name out of ${new Intl.ListFormat('en').format(names)}`),
      )
    const allows = setters[name]!(value)
    if (allows !== null) throw new CallRefused(`The value of ${name} cannot be used: it must be ${allows}.`)
    await settled()
    return {}
  },
})
