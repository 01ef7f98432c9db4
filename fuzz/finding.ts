/** Something that must not be, found in a page. */
export class Finding extends Error {
  override name = 'Finding'

  /** The same for the same fault with other numbers. */
  get signature(): string {
    return this.message
      .split('\n')[0]!
      .replace(/https?:\S+/g, '…')
      .replace(/-?\d+(\.\d+)?(e[-+]?\d+)?/g, '#')
      .slice(0, 160)
  }
}
