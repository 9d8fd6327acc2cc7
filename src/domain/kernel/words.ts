/**
 * What WeChat's content check said: passed; no answer yet; held back until the desk decides; hidden, as the desk decided.
 */
export type Check = 'passed' | 'unchecked' | 'held' | 'hidden'

/** Words as a person wrote them, with the salted digest that goes into the history in their place, and how they were checked. */
export type Sealed = {
  words: string
  salt: string
  digest: string
  check: Extract<Check, 'passed' | 'unchecked' | 'held'>
}

/** Words somebody wrote, beside the history so that they can be erased; the entry keeps only the salted digest. */
export type Note = { words: string; salt: string; by: string; check: Check }
