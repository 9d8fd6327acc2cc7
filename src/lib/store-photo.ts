import { platform } from './platform/platform'

/** The longer side in pixels: enough to read a nameplate, and enough for a row of photos. */
const PICTURE = 1600
const THUMB = 240
/** The screen hears of every so many percent, not of every packet. */
const STEP = 10

/** Where the server takes a photo, and its thumbnail when it wants one. */
export type PhotoPath = { picture: string; thumb: string | null }

/** As large as it is sent; a phone that cannot shrink leaves it as it is. */
export const shrunk = (local: string): Promise<string> => platform.shrink(local, PICTURE).catch(() => local)

/** Shrinks one photo and stores its thumbnail and itself → its file id. */
export const storePhoto = async (
  local: string,
  path: PhotoPath,
  sent: (percent: number) => void = () => undefined,
): Promise<string> => {
  const picture = await shrunk(local)
  if (path.thumb !== null) {
    const thumb = await platform.shrink(local, THUMB).catch(() => picture)
    await platform.uploadFile(path.thumb, thumb)
  }
  let told = 0
  return platform.uploadFile(path.picture, picture, (percent) => {
    if (percent < told + STEP) return
    told = Math.floor(percent / STEP) * STEP
    sent(told)
  })
}
