import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { Sealed } from '@/domain/kernel/words'

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

export const digestOf = sha256

/** What may differ when a phone asks for the same again: codes that are good once, and where it stands. */
const asksAnew = ['key', 'code', 'phoneCode', 'point']

/**
 * The digest of what a person asks for, without its key. A file counts as one, whatever its name: who uploads it again gets
 * another name for it.
 */
export const digestOfAsked = (action: string, input: object): string => {
  const asked = JSON.stringify([action, input], (name, value) => {
    if (asksAnew.includes(name)) return undefined
    return typeof value === 'string' && value.startsWith('cloud://') ? 'file' : value
  })
  return sha256(asked).slice(0, 16)
}

/** The id of what a person's command creates: the same command again leads to the same document. */
export const idFromKey = (personId: string, key: string): string => sha256(`${personId}:${key}`).slice(0, 24)

/** The lasting id of a home, from its estate and its place; people, cases and papers keep referring to it. */
export const homeIdOf = (estateId: string, placeKey: string): string =>
  `h-${sha256(`${estateId}|${placeKey}`).slice(0, 20)}`

export const newId = (): string => randomBytes(12).toString('hex')

/** A number to read out on the phone: the day in Shanghai and five digits. */
export const caseNumber = (now: number): string => {
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(2, 10).replaceAll('-', '')
  return `${day}-${String(randomInt(100_000)).padStart(5, '0')}`
}

/** The number of one call, to read out on the phone when it failed: eight digits. */
export const requestNumber = (): string => String(randomInt(10_000_000, 100_000_000))

/** Words with a fresh salt and the digest that stands for them in the history. */
export const seal = (words: string): Omit<Sealed, 'check'> => {
  const salt = randomBytes(8).toString('hex')
  return { words, salt, digest: sha256(salt + words) }
}

// Without messages and digits that look alike.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * A one-time code that can be read out: eight messages and digits. The same command leads to the same code; who does not
 * know the phone's key cannot work it out.
 */
export const codeFromKey = (personId: string, key: string): string =>
  [...createHash('sha256').update(`invitation:${personId}:${key}`).digest().subarray(0, 8)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
