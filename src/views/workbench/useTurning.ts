import { useEffect, useState } from 'react'

/** Slow enough to follow one curve with the eye. */
const SECONDS_A_TURN = 20

/** An angle that grows while something moves, drawing by drawing, and stays where it is when it rests. */
export function useTurning(isMoving: boolean): number {
  const [angle, setAngle] = useState(0)
  useEffect(() => {
    if (!isMoving) return
    let before: number | null = null
    const next = (now: number) => {
      const passed = before === null ? 0 : now - before
      before = now
      setAngle((old) => old + ((2 * Math.PI) / SECONDS_A_TURN) * (passed / 1000))
      frame = requestAnimationFrame(next)
    }
    let frame = requestAnimationFrame(next)
    return () => cancelAnimationFrame(frame)
  }, [isMoving])
  return angle
}
