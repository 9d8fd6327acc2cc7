import { create } from 'qrcode'
import { blackAndWhite } from './png'
import { no, type Picture, type WeChatReply, type WeChatRequest } from './reply'

const LONGEST_SCENE = 32
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]+$/
const PAGE = /^[\w-]+(\/[\w-]+)*$/
/** White around the code, in parts of it. */
const MARGIN = 4
const WIDTHS = { least: 280, usual: 430, most: 1280 } as const

function draw(text: string, across: number): Buffer {
  const { size, data } = create(text, {}).modules
  const part = across / (size + 2 * MARGIN)
  const parts = Array.from({ length: across }, (_, pixel) => Math.floor(pixel / part) - MARGIN)
  const inside = (n: number) => n >= 0 && n < size
  return blackAndWhite(parts, (column, row) => inside(column) && inside(row) && data[row * size + column] === 1)
}

/**
 * `wxacode.getUnlimited`: a picture that a scanner reads. WeChat draws its own round code; here it is a QR code of
 * `weapp://APPID/PAGE?scene=SCENE`. Which pages a release has is not known here, so only impossible ones are refused.
 */
export async function drawAppCode(request: WeChatRequest, appid: string): Promise<WeChatReply | Picture> {
  const { scene, page = '', width = WIDTHS.usual } = request
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > LONGEST_SCENE) {
    return no(40169, 'invalid length for scene, or the data is not json string')
  }
  if (!SCENE.test(scene)) return no(40129, 'invalid scene')
  if (typeof page !== 'string' || (page !== '' && !PAGE.test(page))) return no(41030, 'invalid page')
  if (typeof width !== 'number' || !Number.isInteger(width)) return no(40097, 'invalid args')
  const text = `weapp://${appid}/${page}?scene=${encodeURIComponent(scene)}`
  const across = Math.min(Math.max(width, WIDTHS.least), WIDTHS.most)
  return { contentType: 'image/png', picture: draw(text, across) }
}
