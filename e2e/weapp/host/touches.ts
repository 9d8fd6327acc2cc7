type Point = {
  identifier: number
  clientX?: number
  clientY?: number
  pageX?: number
  pageY?: number
  x?: number
  y?: number
}

const points = (canvas: Element | null, touches: TouchList): Point[] => {
  const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return [...touches].map(({ identifier, clientX, clientY, pageX, pageY }) =>
    canvas ? { identifier, x: clientX - left, y: clientY - top } : { identifier, clientX, clientY, pageX, pageY },
  )
}

/** Where the fingers are, as WeChat's events say it: on a canvas from its own corner. */
export function touchesOf(event: unknown): { touches?: Point[]; changedTouches?: Point[] } {
  if (!(event instanceof TouchEvent)) return {}
  const canvas = event.target instanceof Element ? event.target.closest('wx-canvas') : null
  return { touches: points(canvas, event.touches), changedTouches: points(canvas, event.changedTouches) }
}
