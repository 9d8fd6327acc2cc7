import type { CanvasTouchEvent } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Pad } from './pad'
import { type Paper, type Pen, penOn } from './pen'

type Node = {
  width: number
  height: number
  getContext: (kind: '2d') => Paper & { scale: (x: number, y: number) => void }
}
type CanvasNode = { node: Node; width: number; height: number } | null

/** Between two looks for a canvas that was only just put on the page. */
const LOOK_MS = 50

/** In WeChat the canvas is a 2D node that is asked for, and hears touches through its element. */
export const padOnWeapp = (id: string): Pad => {
  let node: Node | null = null
  let pen: Pen | null = null
  let told: (any: boolean) => void = () => undefined
  let open = false
  const take = () => {
    if (!open) return
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: CanvasNode[]) => {
        if (!found?.node) return void setTimeout(take, LOOK_MS)
        const ratio = Taro.getWindowInfo().pixelRatio
        node = found.node
        node.width = found.width * ratio
        node.height = found.height * ratio
        const paper = node.getContext('2d')
        paper.scale(ratio, ratio)
        pen = penOn(paper, found)
      })
  }
  const point = ({ touches: [touch] }: CanvasTouchEvent) => touch
  return {
    touches: {
      onTouchStart(event) {
        const touch = point(event)
        if (touch) pen?.down(touch.x, touch.y)
      },
      onTouchMove(event) {
        const touch = point(event)
        if (!touch || !pen) return
        pen.move(touch.x, touch.y)
        told(true)
      },
      onTouchEnd: () => pen?.up(),
    },
    open(inked) {
      open = true
      told = inked
      Taro.nextTick(take)
      return () => {
        open = false
      }
    },
    clear() {
      pen?.clear()
      told(false)
    },
    async picture() {
      const canvas = node as unknown as Taro.canvasToTempFilePath.Option['canvas']
      const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 0.9 } as never)
      return tempFilePath
    },
  }
}
