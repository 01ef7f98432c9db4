type Rows = readonly Float64Array[]

/** Places solved together: 512 doubles of each row fit the second-level cache for hundreds of rows. */
const TILE = 512

/** Rows solved together: each number of an earlier row that is fetched then serves four. */
const BLOCK = 4

/**
 * Forward substitution over m places at once: turns the rows of k(X, places) into those of V = L⁻¹ k(X, places), in place. The rows before
 * `from` are of V already, so that one more costs O(n·m) instead of O(n²·m).
 *
 * Every number is come by through the same operations in the same order as in `solveLower`: a picture has the bits of what a search is told,
 * and a row appended has those of one solved afresh.
 */
export function solveRows(rows: Rows, from: number, factor: Rows): void {
  const count = rows[0]?.length ?? 0
  // Tile by tile, so that all rows of a tile stay in the cache while it is solved.
  for (let start = 0; start < count; start += TILE) {
    const end = Math.min(start + TILE, count)
    for (let i = from; i < rows.length; ) {
      if (i % BLOCK === 0 && i + BLOCK <= rows.length) {
        solveBlock(rows, i, factor, start, end)
        i += BLOCK
      } else {
        solveRow(rows, i, factor[i]!, start, end)
        i++
      }
    }
  }
}

/** One row over places start…end: V_i = (k_i − Σ_j L_ij V_j)/L_ii, four earlier rows at a time. */
function solveRow(rows: Rows, i: number, l: Float64Array, start: number, end: number): void {
  const row = rows[i]!
  let j = 0
  for (; j + BLOCK <= i; j += BLOCK) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!]
    const [la, lb, lc, ld] = [l[j]!, l[j + 1]!, l[j + 2]!, l[j + 3]!]
    for (let g = start; g < end; g++) row[g] = row[g]! - la * a[g]! - lb * b[g]! - lc * c[g]! - ld * d[g]!
  }
  for (; j < i; j++) {
    const [a, la] = [rows[j]!, l[j]!]
    for (let g = start; g < end; g++) row[g]! -= la * a[g]!
  }
  const own = l[i]!
  for (let g = start; g < end; g++) row[g]! /= own
}

/** Rows i…i + 3 at once, i a multiple of four. */
function solveBlock(rows: Rows, i: number, factor: Rows, start: number, end: number): void {
  const [p, q, r, s] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
  const [lp, lq, lr, ls] = [factor[i]!, factor[i + 1]!, factor[i + 2]!, factor[i + 3]!]
  for (let j = 0; j < i; j += BLOCK) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!]
    const [pa, pb, pc, pd] = [lp[j]!, lp[j + 1]!, lp[j + 2]!, lp[j + 3]!]
    const [qa, qb, qc, qd] = [lq[j]!, lq[j + 1]!, lq[j + 2]!, lq[j + 3]!]
    const [ra, rb, rc, rd] = [lr[j]!, lr[j + 1]!, lr[j + 2]!, lr[j + 3]!]
    const [sa, sb, sc, sd] = [ls[j]!, ls[j + 1]!, ls[j + 2]!, ls[j + 3]!]
    for (let g = start; g < end; g++) {
      // One by one: a pattern of four would make an array for each place.
      const va = a[g]!
      const vb = b[g]!
      const vc = c[g]!
      const vd = d[g]!
      p[g] = p[g]! - pa * va - pb * vb - pc * vc - pd * vd
      q[g] = q[g]! - qa * va - qb * vb - qc * vc - qd * vd
      r[g] = r[g]! - ra * va - rb * vb - rc * vc - rd * vd
      s[g] = s[g]! - sa * va - sb * vb - sc * vc - sd * vd
    }
  }
  const [qp, rp, rq] = [lq[i]!, lr[i]!, lr[i + 1]!]
  const [sp, sq, sr] = [ls[i]!, ls[i + 1]!, ls[i + 2]!]
  const [pp, qq, rr, ss] = [lp[i]!, lq[i + 1]!, lr[i + 2]!, ls[i + 3]!]
  for (let g = start; g < end; g++) {
    const vp = p[g]! / pp
    const vq = (q[g]! - qp * vp) / qq
    const vr = (r[g]! - rp * vp - rq * vq) / rr
    p[g] = vp
    q[g] = vq
    r[g] = vr
    s[g] = (s[g]! - sp * vp - sq * vq - sr * vr) / ss
  }
}
