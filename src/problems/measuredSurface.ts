/** A table measured at places equally spaced in log x₁ and log x₂: rows go with x₁, columns with x₂. */
export interface MeasuredTable {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly values: readonly (readonly number[])[]
}

/** The value between places measured along one axis: log y is linear in log x. Exact at the places themselves. */
export function interpolateLine(places: readonly number[], values: readonly number[]): (x: number) => number {
  const [knots, logs] = [places.map(Math.log), values.map(Math.log)]
  return (x) => {
    const at = Math.log(x)
    // A place that rounding moved a hair to the right is that place.
    const [i, t] = between(knots, knots.find((knot) => at >= knot && at - knot <= 1e-12) ?? at)
    return Math.exp((1 - t) * logs[i]! + t * logs[i + 1]!)
  }
}

/** The value between the measured places: log y is bilinear in (log x₁, log x₂). Exact at the places themselves. */
export function interpolateTable({ first, second, values }: MeasuredTable): (x1: number, x2: number) => number {
  const [rows, columns] = [first.map(Math.log), second.map(Math.log)]
  const logs = values.map((row) => row.map(Math.log))
  return (x1, x2) => {
    const [i, s] = between(rows, Math.log(x1))
    const [j, t] = between(columns, Math.log(x2))
    const [near, far] = [logs[i]!, logs[i + 1]!]
    return Math.exp((1 - s) * ((1 - t) * near[j]! + t * near[j + 1]!) + s * ((1 - t) * far[j]! + t * far[j + 1]!))
  }
}

/** The knot below x and how far x is on the way to the next one. */
function between(knots: readonly number[], x: number): [number, number] {
  const above = knots.findIndex((knot) => knot > x)
  const i = above < 0 ? knots.length - 2 : Math.max(0, above - 1)
  return [i, Math.min(1, Math.max(0, (x - knots[i]!) / (knots[i + 1]! - knots[i]!)))]
}

/** The lowest entry and where it stands: a bilinear surface is lowest at one of its knots. */
export function lowest({ first, second, values }: MeasuredTable): { value: number; at: [number, number] } {
  const value = Math.min(...values.flat())
  const row = values.findIndex((each) => each.includes(value))
  return { value, at: [first[row]!, second[values[row]!.indexOf(value)]!] }
}
