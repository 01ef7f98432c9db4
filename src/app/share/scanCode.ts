import encodeQR from 'qr'

/** A QR code as its modules, row by row, with the quiet zone around it; `true` is dark. */
export interface ScanCode {
  readonly modules: readonly (readonly boolean[])[]
  /** Modules along a side without the quiet zone: 17 + 4 × version. */
  readonly size: number
  /** 1 to 40, after ISO/IEC 18004. */
  readonly version: number
}

/** Light modules that ISO/IEC 18004 wants on every side of a code. */
export const QUIET_ZONE = 4

/** Bytes that the largest code holds with the least error correction (ISO/IEC 18004, table 7: version 40-L). */
const MOST_BYTES = 2953

/**
 * The smallest code of a text; null when no code holds as much. Its error correction is the least there is (7 %): a code on a screen has
 * neither dirt nor folds, and fewer modules are larger ones.
 */
export function scanCodeOf(text: string): ScanCode | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: QUIET_ZONE })
  const size = modules.length - 2 * QUIET_ZONE
  return { modules, size, version: (size - 17) / 4 }
}

/** The dark modules as one path in units of modules, runs of a row joined. */
export function pathOfCode({ modules }: ScanCode): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return []
        const length = row.indexOf(false, x) - x
        return `M${x} ${y}h${length}v1h-${length}z`
      }),
    )
    .join('')
}

/** How high a projected picture is, in metres: a common one in a lecture hall. */
export const PICTURE_HEIGHT = 1.6

/** The share of that height that a code on the full screen takes, quiet zone included. */
const FILLS = 0.9

/**
 * Metres that a module must measure for every metre of distance. The preview of a phone's camera is 1,920 pixels for about 67°, so 0.61 mrad
 * for a pixel, and a decoder wants four pixels for a module to forgive a hand that shakes.
 */
const MODULE_FOR_DISTANCE = 2.5e-3

/** From how far a phone reads a code on the full screen of a lecture hall, in metres. */
export const readableFrom = ({ size }: Pick<ScanCode, 'size'>): number =>
  (FILLS * PICTURE_HEIGHT) / (size + 2 * QUIET_ZONE) / MODULE_FOR_DISTANCE

/** From how far it should be read: from the last row. */
export const LAST_ROW = 10

export const isReadFromLastRow = (code: Pick<ScanCode, 'size'>): boolean => readableFrom(code) >= LAST_ROW
