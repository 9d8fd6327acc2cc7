/** The kinds of fields a WeChat template has, as far as we use them; the number in a field's name only tells fields apart. */
export type FieldType = 'thing' | 'phrase' | 'time' | 'character_string' | 'number' | 'amount' | 'name'

// Control characters, halves of surrogate pairs, line separators and marks that turn the direction of writing.
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu
// What joins or varies the sign before it means nothing at an end.
const dangling = /[\u200d\ufe0e\ufe0f]+$/u

const oneLine = (words: string): string => words.replace(unfit, ' ').replace(/\s+/gu, ' ').trim()

const cut = (words: string, most: number): string => {
  const points = [...words]
  return points.length > most
    ? `${points
        .slice(0, most - 1)
        .join('')
        .replace(dangling, '')
        .trimEnd()}…`
    : words
}
const keep = (words: string, kept: RegExp, most: number): string =>
  [...words]
    .filter((point) => kept.test(point))
    .slice(0, most)
    .join('')
const digits = (words: string, most: number): string => words.match(/\d+/)?.[0].slice(0, most) ?? ''

const makers: Record<FieldType, (words: string) => string> = {
  thing: (words) => cut(oneLine(words), 20),
  phrase: (words) => keep(words, /\p{Script=Han}/u, 5),
  character_string: (words) => keep(oneLine(words), /[\x21-\x7e]/, 32),
  number: (words) => digits(words, 32),
  amount: (words) => words.match(/^\d{1,10}(\.\d{1,2})?(?=\p{Script=Han}?$)/u)?.[0] ?? '',
  name: (words) => {
    const name = oneLine(words)
    const most = /\p{Script=Han}/u.test(name) ? 10 : 20
    return [...name].slice(0, most).join('').replace(dangling, '').trim()
  },
  time: (words) =>
    words.match(/^\d{4}\p{Script=Han}\d{1,2}\p{Script=Han}\d{1,2}\p{Script=Han} ([01]\d|2[0-3]):[0-5]\d$/u)?.[0] ?? '',
}

/**
 * Makes any words fit a field as WeChat publishes its limits: counted by code point, one line, nothing that a phone cannot
 * draw; `otherwise` where nothing is left. Words that fit stay as they are.
 */
export const fitting = (type: FieldType, words: string, otherwise: string): string => makers[type](words) || otherwise
