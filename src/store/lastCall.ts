/**
 * Remembers the answer to the last question. Many components ask the same derived value of one store; all but the first get it
 * for nothing, and the value keeps its identity until an argument changes.
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
