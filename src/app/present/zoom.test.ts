import { expect, it } from 'vitest'
import { zoomFor } from './zoom'

it.each([
  [1280, 720, 1.5],
  [1920, 1080, 2.25],
  [3840, 2160, 4.5],
  [1024, 768, 1.2],
  [390, 844, 1],
])('a window of %d × %d is drawn %f times as large', (width, height, zoom) => {
  expect(zoomFor(width, height)).toBeCloseTo(zoom, 3)
})
