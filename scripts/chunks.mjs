// Which files of the build our modules go to.

import { join } from 'node:path'
import { root } from './run.mjs'

const ENTRY = join(root, 'src/app/main.tsx')

/** All that a module imports, and what that imports, and so on; what is imported by import() comes later. */
function reached(id, modules, found = new Set()) {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached(imported, modules, found)
  return found
}

/** Says of a module whether the first look at the page needs it. */
function whetherFirst() {
  let first
  return (id, modules) => {
    first ??= reached(ENTRY, modules)
    return first.has(id)
  }
}

const OURS = /[\\/]src[\\/]/

/**
 * Two files for many modules, as many small ones are packed worse and fetched one by one. What the first look at the page needs is one. What
 * several of the rooms, pictures and dialogs need that are fetched later is another: in the first it would hold up who never opens them. A
 * file takes along what its modules import, so the first chooses first.
 */
export function sharedFiles() {
  const isFirst = whetherFirst()
  return [
    { name: (id, modules) => (isFirst(id, modules) ? 'first' : null), debugName: 'first', test: OURS, priority: 2 },
    { name: 'later', test: OURS, minShareCount: 3, priority: 1 },
  ]
}
