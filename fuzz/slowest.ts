/** A computer that does other things too may be late: what took long is measured again. */
const AGAIN = 3

/** Measures how long something takes, and keeps the slowest. */
export class Slowest {
  private last = 0
  private most = 0
  private input = ''

  /** What the work answers. */
  of<Answer>(input: string, work: () => Answer): Answer {
    const start = performance.now()
    const answer = work()
    this.last = performance.now() - start
    if (this.last > this.most) [this.most, this.input] = [this.last, input]
    return answer
  }

  /** Whether the last work takes longer than so many milliseconds, however often it is tried. */
  isBeyond(patience: number, work: () => unknown): boolean {
    for (let i = 0; i < AGAIN && this.last > patience; i++) {
      const start = performance.now()
      work()
      this.last = performance.now() - start
    }
    return this.last > patience
  }

  words(): string {
    return `${this.most.toFixed(1)} ms, ${JSON.stringify(this.input.slice(0, 60))}`
  }
}
