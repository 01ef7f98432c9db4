/**
 * Remembers the answer to the last question: whoever asks it again gets it for nothing, and the value keeps its identity until an argument
 * changes.
 */
export function lastCall<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | undefined
  return (...args) => {
    if (!last || args.some((argument, i) => !Object.is(argument, last!.args[i]))) last = { args, result: compute(...args) }
    return last.result
  }
}

/** The same, with an answer remembered for every first argument, as long as that lives. */
export function lastCallPer<First extends object, Rest extends unknown[], Result>(
  compute: (first: First, ...rest: Rest) => Result,
): (first: First, ...rest: Rest) => Result {
  const known = new WeakMap<First, (first: First, ...rest: Rest) => Result>()
  return (first, ...rest) => {
    const own = known.get(first) ?? lastCall(compute)
    known.set(first, own)
    return own(first, ...rest)
  }
}

/** Where a Lab remembers what was derived from its state. It goes when the Lab goes. */
export type Memory = object

/**
 * The same, with an answer remembered for every Lab: two on one page neither take each other's answers nor each other's place. The first
 * argument, the Lab's state, says only whose memory it is.
 */
export function perLab<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (state: { readonly memory: Memory }, ...args: Arguments) => Result {
  const known = new WeakMap<Memory, (...args: Arguments) => Result>()
  return ({ memory }, ...args) => {
    const own = known.get(memory) ?? lastCall(compute)
    known.set(memory, own)
    return own(...args)
  }
}
