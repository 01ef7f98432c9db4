/** Values that belong to two objects, kept as long as both live. */
export interface KeptByPair<First extends object, Second extends object, Value> {
  readonly get: (first: First, second: Second) => Value | undefined
  /** The value kept, or the one computed now and kept from then on. */
  readonly of: (first: First, second: Second, compute: () => Value) => Value
}

export function keptByPair<First extends object, Second extends object, Value>(): KeptByPair<First, Second, Value> {
  const known = new WeakMap<First, WeakMap<Second, Value>>()
  const get = (first: First, second: Second) => known.get(first)?.get(second)
  return {
    get,
    of(first, second, compute) {
      const value = get(first, second)
      if (value !== undefined) return value
      const computed = compute()
      const own = known.get(first) ?? new WeakMap<Second, Value>()
      known.set(first, own.set(second, computed))
      return computed
    },
  }
}
