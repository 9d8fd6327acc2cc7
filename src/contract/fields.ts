import * as v from 'valibot'
import { tidyPlate } from '../domain/home-profile/plate'
import { plainCode } from '../domain/kernel/code'
import { isPhone, tidyPhone } from '../domain/kernel/phone'
import { tidyLine, tidyName, tidyProse } from '../domain/kernel/text'
import { isFreeName } from '../domain/people/name'
import { tidyIdentity } from '../domain/privacy/identity'
import { tidy } from '../domain/register/words'

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

/** Far more than any text may have, so that nobody has us tidy a novel. */
const RAW = 4_000

/** Each sort of text in its one normal form, in which it is stored, compared and searched: src/domain/kernel. */
const forms = {
  prose: tidyProse,
  line: tidyLine,
  name: tidyName,
  place: tidy,
  plate: tidyPlate,
  phone: tidyPhone,
  identity: tidyIdentity,
  code: plainCode,
} as const

/** A text of a sort, at most `most` characters long once it is tidy; empty when nothing is said. */
const written = (sort: keyof typeof forms, most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(RAW, 'TEXT_TOO_LONG'),
    v.description(sort),
    v.transform(forms[sort]),
    v.maxLength(most, 'TEXT_TOO_LONG'),
  )

const something = (sort: keyof typeof forms, most: number) => v.pipe(written(sort, most), v.minLength(1, 'TEXT_EMPTY'))

/** Sentences that must say something. */
export const text = (most: number) => something('prose', most)

/** Sentences that may be left out. */
export const words = (most: number) => written('prose', most)

/** What is typed to find something by; empty asks for all. */
export const typed = (most: number) => written('line', most)

/** What a thing is called, in one line. */
export const title = (most: number) => something('name', most)

/** What a person is called. */
export const personName = (most: number = limits.name) => v.pipe(title(most), v.check(isFreeName, 'NAME_RESERVED'))

/** The same where somebody may stay nameless. */
export const nameOrNone = (most: number = limits.name) =>
  v.pipe(written('name', most), v.check(isFreeName, 'NAME_RESERVED'))

/** A building or entrance, as the register writes them. */
export const placeName = (most: number) => something('place', most)
export const placeOrNone = (most: number) => written('place', most)

export const plate = something('plate', 12)
export const identityNumber = something('identity', 20)

/** A code of an invitation, or of the set-up. */
export const code = (most: number) => something('code', most)

/** What WeChat or our own server made, in visible characters. */
export const token = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[\x21-\x7e]+$/))

/** Where an uploaded file is. */
export const fileId = token(300)

export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/))

/** The phone's own name for a command, so that sending it twice does it once. */
export const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))

/** A phone number; however it was typed, in digits. */
export const phone = v.pipe(written('phone', 20), v.check(isPhone, 'PHONE_UNCLEAR'))

/** Epoch milliseconds: a place in a list. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Epoch milliseconds of a time that people name, of this century: 2000 until the end of 2099 in Shanghai. */
export const time = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.parse('2000-01-01T00:00:00+08:00')),
  v.maxValue(Date.parse('2100-01-01T00:00:00+08:00') - 1),
)

/** File ids of uploaded photos. */
export const photos = (least: number) =>
  v.pipe(v.array(fileId), v.minLength(least, 'PHOTO_NEEDED'), v.maxLength(limits.photos))

/** The last row seen of a list, as the answer named it in `next`. */
export const rowPlace = v.object({
  value: v.union([v.number(), v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/))]),
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,200}$/)),
})

export const point = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})
