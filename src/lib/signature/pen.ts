/** What is drawn on; the same on a phone and in a browser. */
export type Paper = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'quadraticCurveTo' | 'lineTo' | 'stroke' | 'fillRect' | 'lineWidth' | 'lineCap' | 'lineJoin'
> & { fillStyle: unknown; strokeStyle: unknown }

const INK = '#12202e'
const WHITE = '#ffffff'
const WIDTH = 3

/** A pen on paper of a size, in the units of the screen. Strokes are rounded off from one point to the next. */
export const penOn = (paper: Paper, { width, height }: { width: number; height: number }) => {
  let last: { x: number; y: number } | null = null
  const clear = () => {
    paper.fillStyle = WHITE
    paper.fillRect(0, 0, width, height)
    last = null
  }
  clear()
  return {
    clear,
    down(x: number, y: number) {
      paper.strokeStyle = INK
      paper.lineWidth = WIDTH
      paper.lineCap = 'round'
      paper.lineJoin = 'round'
      last = { x, y }
    },
    move(x: number, y: number) {
      if (!last) return
      paper.beginPath()
      paper.moveTo(last.x, last.y)
      paper.quadraticCurveTo(last.x, last.y, (last.x + x) / 2, (last.y + y) / 2)
      paper.lineTo(x, y)
      paper.stroke()
      last = { x, y }
    },
    up() {
      last = null
    },
  }
}

export type Pen = ReturnType<typeof penOn>
