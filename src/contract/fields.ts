import * as v from 'valibot'

/** Longest texts and lists that are taken; screens show the same figures. */
export const limits = {
  words: 500,
  reason: 200,
  photos: 6,
  papers: 4,
  name: 20,
  page: 20,
  homes: 50,
  voiceSeconds: 60,
} as const

/** A text that must say something: trimmed, not empty, not longer than `most` characters. */
export const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, 'TEXT_EMPTY'), v.maxLength(most, 'TEXT_TOO_LONG'))

export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/))

/** The phone's own name for a command, so that sending it twice does it once. */
export const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))

/** A phone number in digits, as people type it. */
export const phone = v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d -]{5,20}$/, 'PHONE_UNCLEAR'))

/** Epoch milliseconds. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0))

/** File ids of uploaded photos. */
export const photos = (least: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(least, 'PHOTO_NEEDED'), v.maxLength(limits.photos))

/** The last row seen of a list, as the answer named it in `next`. */
export const rowPlace = v.object({
  value: v.union([v.number(), v.pipe(v.string(), v.maxLength(100))]),
  id: v.pipe(v.string(), v.maxLength(200)),
})

export const point = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})
