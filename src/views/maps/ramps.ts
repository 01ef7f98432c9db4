import { interpolateLab, lab } from 'd3'

/** 256 colours from pale to deep, as bytes red, green, blue, opacity. */
export type Ramp = Uint8ClampedArray

export type Quantity = 'truth' | 'mean' | 'sd' | 'acquisition'

/** From the colour of nothing to the colour of most; the hue is the quantity's in every room. */
const STOPS: Record<'light' | 'dark', Record<Quantity, readonly string[]>> = {
  light: {
    truth: ['#ffffff', '#d4d9e0', '#98a2b3', '#5b6677', '#252e3b'],
    mean: ['#ffffff', '#cfe3f6', '#86bae9', '#3a88d3', '#0b5cae', '#07336a'],
    sd: ['#ffffff', '#dbe8f6', '#a9c6e8', '#6e9fd4', '#3f78b8'],
    acquisition: ['#ffffff', '#fdebc8', '#f6c266', '#e08a00', '#9a5500'],
  },
  dark: {
    truth: ['#171e27', '#39434f', '#677283', '#9aa5b5', '#dde3ea'],
    mean: ['#171e27', '#173a5f', '#1f62a6', '#3f92e0', '#8cc4fa', '#dcefff'],
    sd: ['#171e27', '#24394f', '#3a628c', '#5f92c6', '#9cc5ee'],
    acquisition: ['#171e27', '#4a3413', '#8f5e10', '#dc9220', '#ffd58c'],
  },
}

const COLORS = 256

/** Equal steps along the ramp are equal differences in CIE Lab, which is about what the eye sees as equal. */
function evenRamp(stops: readonly string[]): Ramp {
  const apart = (a: string, b: string) => {
    const [p, q] = [lab(a), lab(b)]
    return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b)
  }
  const lengths = stops.slice(1).map((stop, i) => apart(stops[i]!, stop))
  const total = lengths.reduce((a, b) => a + b)
  const bytes = new Uint8ClampedArray(COLORS * 4)
  for (let i = 0; i < COLORS; i++) {
    let left = (i / (COLORS - 1)) * total
    let leg = 0
    while (leg < lengths.length - 1 && left > lengths[leg]!) left -= lengths[leg++]!
    const { r, g, b } = lab(interpolateLab(stops[leg]!, stops[leg + 1]!)(left / lengths[leg]!)).rgb()
    bytes.set([r, g, b, 255], i * 4)
  }
  return bytes
}

const made = new Map<string, Ramp>()

/** The colours of one quantity in a theme. */
export function rampOf(quantity: Quantity, dark: boolean): Ramp {
  const theme = dark ? 'dark' : 'light'
  const key = `${theme} ${quantity}`
  const known = made.get(key)
  if (known) return known
  const ramp = evenRamp(STOPS[theme][quantity])
  made.set(key, ramp)
  return ramp
}

/** One colour of a ramp as CSS writes it. */
export function colorAt(ramp: Ramp, share: number): string {
  const i = 4 * Math.round(share * (COLORS - 1))
  return `rgb(${ramp[i]} ${ramp[i + 1]} ${ramp[i + 2]})`
}
