import type { Pad } from './pad'
import { type Pen, penOn } from './pen'

/** In a browser the canvas stands inside Taro's element, and is drawn on with finger, pen or mouse. */
export const padOnH5 = (id: string): Pad => {
  let pen: Pen | null = null
  let canvas: HTMLCanvasElement | null = null
  let told: (any: boolean) => void = () => undefined
  // A finger may leave the canvas on its way: what it is over then has other offsets.
  const at = (event: PointerEvent): [number, number] => {
    const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return [event.clientX - left, event.clientY - top]
  }
  /** Else the page would take a stroke for a pull, and move away under it. */
  const keep = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  const handlers = {
    touchstart: keep,
    touchmove: keep,
    pointerdown: (event: PointerEvent) => pen?.down(...at(event)),
    pointermove: (event: PointerEvent) => {
      if (!pen || event.buttons === 0) return
      pen.move(...at(event))
      told(true)
    },
    pointerup: () => pen?.up(),
  }
  const take = () => {
    canvas = document.querySelector<HTMLCanvasElement>(`#${id} canvas, canvas#${id}`)
    if (!canvas) return void requestAnimationFrame(take)
    const { clientWidth: width, clientHeight: height } = canvas
    const ratio = window.devicePixelRatio || 1
    canvas.width = width * ratio
    canvas.height = height * ratio
    const paper = canvas.getContext('2d')
    if (!paper) return
    paper.scale(ratio, ratio)
    pen = penOn(paper, { width, height })
    for (const [name, heard] of Object.entries(handlers))
      canvas.addEventListener(name, heard as EventListener, { passive: false })
  }
  return {
    touches: {},
    open(inked) {
      told = inked
      take()
      return () => {
        for (const [name, heard] of Object.entries(handlers)) canvas?.removeEventListener(name, heard as EventListener)
      }
    },
    clear() {
      pen?.clear()
      told(false)
    },
    picture: () =>
      new Promise((resolve, reject) => {
        if (!canvas) return reject(new Error('no canvas'))
        canvas.toBlob(
          (blob) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('no picture'))),
          'image/jpeg',
          0.9,
        )
      }),
  }
}
