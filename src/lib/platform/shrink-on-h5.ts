import type { Shrink } from './phone-or-browser'

const JPEG = 'image/jpeg'

const drawn = async (file: Blob, longest: number): Promise<Blob> => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob((made) => resolve(made ?? file), JPEG, 0.8))
}

/** A smaller copy of a picture, drawn anew: without where and when it was taken. */
export const shrinkOnH5: Shrink = async (local, longest) => {
  const file = await (await fetch(local)).blob()
  return URL.createObjectURL(await drawn(file, longest))
}
