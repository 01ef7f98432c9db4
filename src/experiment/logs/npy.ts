import { LogProblem } from './log'
import { own } from './own'

/** An array of numbers in row-major order. */
export interface NpyArray {
  /** Rows, and columns where there are any. */
  readonly shape: readonly number[]
  readonly numbers: readonly number[]
  readonly isWhole: boolean
}

const MAGIC = '\u0093NUMPY'

export const isNpy = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 6)) === MAGIC

/** How a kind of numbers is read; the name is that of NumPy, without the order of bytes. */
const KINDS: Readonly<
  Record<string, { readonly size: number; readonly read: (view: DataView, at: number, little: boolean) => number }>
> = {
  f8: { size: 8, read: (view, at, little) => view.getFloat64(at, little) },
  f4: { size: 4, read: (view, at, little) => view.getFloat32(at, little) },
  i8: { size: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
  i4: { size: 4, read: (view, at, little) => view.getInt32(at, little) },
  i2: { size: 2, read: (view, at, little) => view.getInt16(at, little) },
  i1: { size: 1, read: (view, at) => view.getInt8(at) },
  u8: { size: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
  u4: { size: 4, read: (view, at, little) => view.getUint32(at, little) },
  u2: { size: 2, read: (view, at, little) => view.getUint16(at, little) },
  u1: { size: 1, read: (view, at) => view.getUint8(at) },
}

/**
 * Reads an array that `numpy.save` has written: numbers with up to two dimensions, in C or Fortran order. Objects would be pickled and are never
 * read. Throws LogProblem.
 * Source: NEP 1, the format of .npy files.
 */
export function npyArray(bytes: Uint8Array): NpyArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isNpy(bytes) || bytes.length < 12) throw new LogProblem('This array of NumPy is cut short.')
  const isOld = bytes[6] === 1
  const start = isOld ? 10 : 12
  const end = start + (isOld ? view.getUint16(8, true) : view.getUint32(8, true))
  const header = new TextDecoder('latin1').decode(bytes.subarray(start, end))
  const kind = /'descr':\s*'([<>|=])(\w+)'/.exec(header)
  const dimensions = /'shape':\s*\(([\d, ]*)\)/.exec(header)
  const known = kind && own(KINDS, kind[2]!)
  if (!known || !dimensions) throw new LogProblem('This array of NumPy holds something else than numbers, and is not read.')
  const shape = (dimensions[1]!.match(/\d+/g) ?? []).map(Number)
  if (shape.length < 1 || shape.length > 2)
    throw new LogProblem('This array of NumPy is no table: it needs one or two dimensions.')
  const count = shape.reduce((product, length) => product * length, 1)
  if (end + count * known.size > bytes.length) throw new LogProblem('This array of NumPy is cut short.')
  const isFortran = /'fortran_order':\s*True/.test(header)
  const [rows, columns] = [shape[0]!, shape[1] ?? 1]
  const numbers = Array.from({ length: count }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const at = isFortran ? column * rows + row : i
    return known.read(view, end + at * known.size, kind![1] !== '>')
  })
  return { shape, numbers, isWhole: /^[iu]/.test(kind![2]!) }
}
