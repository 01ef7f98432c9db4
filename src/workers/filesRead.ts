/** Files are read in slices of this size: between two the page hears how far it is. */
const SLICE_BYTES = 2 ** 22
/** More would not fit in the memory of a tab as a table. */
const MOST_BYTES = 200 * 2 ** 20

const VANISHED = 'This file can no longer be read: it was moved, changed or removed. Choose it again.'

/**
 * The bytes of files, in their order, or a sentence that says why not.
 *
 * @param report told the share that was read
 */
export async function filesRead(
  files: readonly File[],
  report: (share: number) => void,
): Promise<{ readonly bytes: readonly Uint8Array[] } | { readonly problem: string }> {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_BYTES) return { problem: 'This file has more than 200 MB. Keep the rows that matter, and open that.' }
  const bytes: Uint8Array[] = []
  let before = 0
  try {
    for (const file of files) {
      bytes.push(await bytesOf(file, (read) => report((before + read) / total)))
      before += file.size
    }
  } catch {
    return { problem: VANISHED }
  }
  return { bytes }
}

async function bytesOf(file: File, report: (read: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size)
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    bytes.set(new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer()), at)
    report(Math.min(at + SLICE_BYTES, file.size))
  }
  return bytes
}
