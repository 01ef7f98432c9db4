// The inner loops of the trainer, in AssemblyScript: compiled by `npm run kernels` into src/training/kernelBytes.ts.
// Every element is computed by the same operations in the same order as in src/training/scriptKernels.ts, in single precision, with
// no fused multiply-add: both give the same bits, on every machine. All widths are multiples of 4; addresses are in bytes.

/**
 * C = A · B, with C m × n and B k × n row by row without gaps; element (i, q) of A stands at a + 4 (i · aRow + q · aColumn), so that
 * A may be the transpose of what is stored. Each element of C is summed in the order of q.
 */
export function multiply(c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, aRow: i32, aColumn: i32): void {
  const row: usize = <usize>n << 2
  const aStep: usize = <usize>aColumn << 2
  const aNext: usize = <usize>aRow << 2
  let j: i32 = 0
  // Eight columns and four rows at a time: eight sums, two pieces of B and one of A fit the sixteen registers.
  for (; j + 8 <= n; j += 8) {
    let i: i32 = 0
    for (; i + 4 <= m; i += 4) {
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0), c10 = f32x4.splat(0), c11 = f32x4.splat(0)
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0), c30 = f32x4.splat(0), c31 = f32x4.splat(0)
      let p: usize = a + <usize>i * aNext
      let q: usize = b + (<usize>j << 2)
      for (let s: i32 = 0; s < k; s++) {
        const b0 = v128.load(q)
        const b1 = v128.load(q, 16)
        let x = v128.load_splat<f32>(p)
        c00 = f32x4.add(c00, f32x4.mul(x, b0))
        c01 = f32x4.add(c01, f32x4.mul(x, b1))
        x = v128.load_splat<f32>(p + aNext)
        c10 = f32x4.add(c10, f32x4.mul(x, b0))
        c11 = f32x4.add(c11, f32x4.mul(x, b1))
        x = v128.load_splat<f32>(p + 2 * aNext)
        c20 = f32x4.add(c20, f32x4.mul(x, b0))
        c21 = f32x4.add(c21, f32x4.mul(x, b1))
        x = v128.load_splat<f32>(p + 3 * aNext)
        c30 = f32x4.add(c30, f32x4.mul(x, b0))
        c31 = f32x4.add(c31, f32x4.mul(x, b1))
        p += aStep
        q += row
      }
      let out: usize = c + <usize>i * row + (<usize>j << 2)
      v128.store(out, c00)
      v128.store(out, c01, 16)
      out += row
      v128.store(out, c10)
      v128.store(out, c11, 16)
      out += row
      v128.store(out, c20)
      v128.store(out, c21, 16)
      out += row
      v128.store(out, c30)
      v128.store(out, c31, 16)
    }
    for (; i < m; i++) {
      let c0 = f32x4.splat(0), c1 = f32x4.splat(0)
      let p: usize = a + <usize>i * aNext
      let q: usize = b + (<usize>j << 2)
      for (let s: i32 = 0; s < k; s++) {
        const x = v128.load_splat<f32>(p)
        c0 = f32x4.add(c0, f32x4.mul(x, v128.load(q)))
        c1 = f32x4.add(c1, f32x4.mul(x, v128.load(q, 16)))
        p += aStep
        q += row
      }
      const out: usize = c + <usize>i * row + (<usize>j << 2)
      v128.store(out, c0)
      v128.store(out, c1, 16)
    }
  }
  for (; j < n; j += 4) {
    for (let i: i32 = 0; i < m; i++) {
      let c0 = f32x4.splat(0)
      let p: usize = a + <usize>i * aNext
      let q: usize = b + (<usize>j << 2)
      for (let s: i32 = 0; s < k; s++) {
        c0 = f32x4.add(c0, f32x4.mul(v128.load_splat<f32>(p), v128.load(q)))
        p += aStep
        q += row
      }
      v128.store(c + <usize>i * row + (<usize>j << 2), c0)
    }
  }
}

/** out = wᵀ, for w rows × columns. */
export function transpose(out: usize, w: usize, rows: i32, columns: i32): void {
  for (let i: i32 = 0; i < rows; i++) {
    for (let j: i32 = 0; j < columns; j++) {
      store<f32>(out + ((<usize>j * rows + i) << 2), load<f32>(w + ((<usize>i * columns + j) << 2)))
    }
  }
}

/** Adds the bias to every row and, if asked, cuts off below 0. */
export function activate(z: usize, bias: usize, rows: i32, width: i32, rectify: bool): void {
  const zero = f32x4.splat(0)
  for (let i: i32 = 0; i < rows; i++) {
    for (let j: i32 = 0; j < width; j += 4) {
      const at: usize = z + ((<usize>i * width + j) << 2)
      const sum = f32x4.add(v128.load(at), v128.load(bias + (<usize>j << 2)))
      // Comparing keeps NaN, which a maximum might not: a network that diverged must say so.
      v128.store(at, rectify ? v128.andnot(sum, f32x4.lt(sum, zero)) : sum)
    }
  }
}

/** g = 0 where the unit did not fire. */
export function gate(g: usize, activation: usize, count: i32): void {
  const zero = f32x4.splat(0)
  for (let j: i32 = 0; j < count; j += 4) {
    const at: usize = <usize>j << 2
    v128.store(g + at, v128.and(v128.load(g + at), f32x4.gt(v128.load(activation + at), zero)))
  }
}

/** out[j] = Σ_i g[i, j], in the order of i. */
export function columnSums(out: usize, g: usize, rows: i32, width: i32): void {
  for (let j: i32 = 0; j < width; j += 4) {
    let sum = f32x4.splat(0)
    for (let i: i32 = 0; i < rows; i++) sum = f32x4.add(sum, v128.load(g + ((<usize>i * width + j) << 2)))
    v128.store(out + (<usize>j << 2), sum)
  }
}

/** One step of Adam with the L2 penalty in the gradient; of the mean it keeps `keep` = β₁ and takes `take` = 1 − β₁ of the new slope. */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  count: i32,
  l2: f32,
  step: f32,
  root: f32,
  keep: f32,
  take: f32,
): void {
  const penalty = f32x4.splat(l2)
  const keepM = f32x4.splat(keep), takeM = f32x4.splat(take)
  const keepV = f32x4.splat(0.999), takeV = f32x4.splat(0.001)
  const least = f32x4.splat(1e-8)
  const size = f32x4.splat(step), correction = f32x4.splat(root)
  for (let j: i32 = 0; j < count; j += 4) {
    const at: usize = <usize>j << 2
    const weight = v128.load(w + at)
    const slope = f32x4.add(v128.load(g + at), f32x4.mul(penalty, weight))
    const mean = f32x4.add(f32x4.mul(keepM, v128.load(m + at)), f32x4.mul(takeM, slope))
    const square = f32x4.add(f32x4.mul(keepV, v128.load(v + at)), f32x4.mul(takeV, f32x4.mul(slope, slope)))
    v128.store(m + at, mean)
    v128.store(v + at, square)
    const scale = f32x4.add(f32x4.div(f32x4.sqrt(square), correction), least)
    v128.store(w + at, f32x4.sub(weight, f32x4.div(f32x4.mul(size, mean), scale)))
  }
}
