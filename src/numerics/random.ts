/**
 * Seeded random numbers. Every draw in the product comes from here, so that a seed reproduces a run bit for bit.
 * Streams are named: `fork('grid')` and `fork('random search')` of one seed never share a number, and adding a
 * stream never shifts another.
 */
export interface Random {
  /** Uniform on [0, 1), with 53 random bits. */
  uniform(): number
  /** Standard normal, by Marsaglia's polar method. */
  normal(): number
  /** An independent stream, fixed by this stream's name and `label` alone, however much has been drawn. */
  fork(label: string | number): Random
}

/** Four 32-bit words from a name, by the cyrb128 mixing of multiply–xor rounds. */
function hash(name: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes BigCrush. */
function sfc32(name: string): () => number {
  let [a, b, c, d] = hash(name)
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** The root stream of a seed. */
export function seeded(seed: number | string): Random {
  return stream(String(seed))
}

function stream(name: string): Random {
  const bits = sfc32(name)
  const uniform = () => ((bits() >>> 5) * 0x4000000 + (bits() >>> 6)) / 0x20000000000000
  return {
    uniform,
    normal() {
      for (;;) {
        const u = 2 * uniform() - 1
        const v = 2 * uniform() - 1
        const s = u * u + v * v
        if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s)
      }
    },
    fork: (label) => stream(`${name}/${label}`),
  }
}
