/** Groups of `output.codeSplitting`. */
export function sharedFiles(): {
  name: string | ((id: string, modules: object) => string | null)
  test: RegExp
  minShareCount?: number
  priority: number
}[]
