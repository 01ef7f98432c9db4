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

/** On both sides of nothing: what is below 0 in a hue of its own, as deep as what lies as far above. */
const BOTH_SIDES: Record<'light' | 'dark', { readonly below: readonly string[]; readonly above: readonly string[] }> = {
  light: { below: ['#ffffff', '#ecd9bd', '#c39a5e', '#6b4a17'], above: STOPS.light.mean },
  dark: { below: ['#171e27', '#453822', '#8a6a35', '#f0d9b0'], above: STOPS.dark.mean },
}

const COLORS = 256

/** Equal steps along the ramp are equal differences in CIE Lab, which is about what the eye sees as equal. */
function evenRamp(stops: readonly string[], count = COLORS): Ramp {
  const apart = (a: string, b: string) => {
    const [p, q] = [lab(a), lab(b)]
    return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b)
  }
  const lengths = stops.slice(1).map((stop, i) => apart(stops[i]!, stop))
  const total = lengths.reduce((a, b) => a + b)
  const bytes = new Uint8ClampedArray(count * 4)
  for (let i = 0; i < count; i++) {
    let left = (i / (count - 1)) * total
    let leg = 0
    while (leg < lengths.length - 1 && left > lengths[leg]!) left -= lengths[leg++]!
    const { r, g, b } = lab(interpolateLab(stops[leg]!, stops[leg + 1]!)(left / lengths[leg]!)).rgb()
    bytes.set([r, g, b, 255], i * 4)
  }
  return bytes
}

const made = new Map<string, Ramp>()

function remembered(key: string, make: () => Ramp): Ramp {
  const known = made.get(key)
  if (known) return known
  const ramp = make()
  made.set(key, ramp)
  return ramp
}

const themeOf = (dark: boolean) => (dark ? 'dark' : 'light')

/** The colours of one quantity in a theme. */
export const rampOf = (quantity: Quantity, dark: boolean): Ramp =>
  remembered(`${themeOf(dark)} ${quantity}`, () => evenRamp(STOPS[themeOf(dark)][quantity]))

/** The colours of what may be below 0 as well as above, with nothing in the middle. */
export const rampAroundZero = (dark: boolean): Ramp =>
  remembered(`${themeOf(dark)} around zero`, () => {
    const { below, above } = BOTH_SIDES[themeOf(dark)]
    const [low, high] = [evenRamp(below, COLORS / 2), evenRamp(above, COLORS / 2)]
    const bytes = new Uint8ClampedArray(COLORS * 4)
    for (let i = 0; i < COLORS / 2; i++) bytes.set(low.subarray(4 * i, 4 * i + 4), COLORS * 2 - 4 * (i + 1))
    bytes.set(high, COLORS * 2)
    return bytes
  })

/** One colour of a ramp as CSS writes it. */
export function colorAt(ramp: Ramp, share: number): string {
  const i = 4 * Math.round(share * (COLORS - 1))
  return `rgb(${ramp[i]} ${ramp[i + 1]} ${ramp[i + 2]})`
}
