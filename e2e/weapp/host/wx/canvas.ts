import { keep } from '../files'
import type { Pages } from '../pages'
import { fake, Refused, type Wx } from './fake'

type Query = WechatMiniprogram.SelectorQuery
type CanvasField = { context: HTMLElement } & Record<string, unknown>

/** What the framework answers, and of a canvas also the node to draw on. */
const withNode = ({ context, ...rest }: CanvasField) => ({
  ...rest,
  node: context.querySelector('canvas') ?? undefined,
})

/** Looks on the shown page, as far as its own template reaches. Only what the app uses: single things with node and size. */
function query(pages: Pages) {
  const wishes: { selector: string; fields: WechatMiniprogram.Fields }[] = []
  const made = {
    select: (selector: string) => ({
      fields(fields: WechatMiniprogram.Fields) {
        wishes.push({ selector, fields })
        return made
      },
    }),
    exec(tell: (found: unknown[]) => void) {
      const inside = pages.top?.instance.createSelectorQuery()
      if (!inside) return tell([])
      for (const { selector, fields } of wishes)
        inside.select(selector).fields({ size: fields.size ?? false, context: true })
      inside.exec((found: (CanvasField | null)[]) => tell(found.map((one) => one && withNode(one))))
    },
  }
  return made
}

/** Canvases, and how to find them. */
export const canvas = (pages: Pages) =>
  ({
    createSelectorQuery: () => query(pages) as unknown as Query,
    canvasToTempFilePath: fake('canvasToTempFilePath', async ({ canvas, fileType = 'png', quality }) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Refused('canvas is empty')
      const type = fileType === 'jpg' ? 'image/jpeg' : 'image/png'
      const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
      if (!drawn) throw new Refused('create bitmap failed')
      return { tempFilePath: keep(new File([drawn], `drawn.${fileType}`, { type })) }
    }),
  }) satisfies Partial<Wx>
