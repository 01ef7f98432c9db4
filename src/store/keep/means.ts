/** Where experiments are kept, by their ids. */
export interface KeptStorage {
  readonly entries: () => Promise<readonly (readonly [string, unknown])[]>
  readonly get: (id: string) => Promise<unknown>
  readonly set: (id: string, value: unknown) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

/** What a keeper is given of the world outside. */
export interface KeeperMeans {
  readonly storage: KeptStorage
  /**
   * Makes this page the one that writes an experiment: answers with how to stop that, or null while another page is.
   *
   * @param lost called when another page has taken that over
   * @param takesOver whether this page becomes it although another page is
   */
  readonly lock: (id: string, lost: () => void, takesOver: boolean) => Promise<(() => void) | null>
  /** Asks the browser not to clear the storage by itself. Null where it cannot be asked. */
  readonly persist: () => Promise<boolean | null>
  /** Tells other pages that something changed. */
  readonly announce: () => void
  readonly now: () => number
  readonly newId: () => string
}
