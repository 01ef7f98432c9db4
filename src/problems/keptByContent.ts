const MOST_KEPT = 12

/** What is made of a definition, made once: one object for the same content, whoever holds it, as long as it is among the last asked for. */
export function keptByContent<Definition extends object, Made>(
  make: (definition: Definition) => Made,
): (definition: Definition) => Made {
  const byIdentity = new WeakMap<Definition, Made>()
  const byContent = new Map<string, Made>()
  return (definition) => {
    const same = byIdentity.get(definition)
    if (same !== undefined) return same
    const key = JSON.stringify(definition)
    const made = byContent.get(key) ?? make(definition)
    byContent.delete(key)
    byContent.set(key, made)
    for (const oldest of [...byContent.keys()].slice(0, -MOST_KEPT)) byContent.delete(oldest)
    byIdentity.set(definition, made)
    return made
  }
}
