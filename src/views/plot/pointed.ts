/**
 * Where a pointer is within an element, in the pixels that its plots are drawn in: while presenting, these are larger than those of the
 * window (`--zoom`).
 */
export function pointedIn(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  element: Element,
): readonly [x: number, y: number] {
  const { left, top } = element.getBoundingClientRect()
  const zoom = Number(getComputedStyle(element).getPropertyValue('--zoom')) || 1
  return [(clientX - left) / zoom, (clientY - top) / zoom]
}
