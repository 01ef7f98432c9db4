/** How long an address of a file is kept: the browser has begun to read it by then. */
const KEPT_MS = 1000

/** Lets the browser save a text as a file. */
export const save = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }))

/** Lets the browser save a file. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(blob)
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
