import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { SealedIdentity } from '@/domain/home-profile/profile'
import { lastFour } from '@/domain/privacy/identity'
import { AppError } from './app-error'
import { identityKeys } from './settings'

const CIPHER = 'aes-256-gcm'

/** What tells keys apart, so that old numbers open after a new key was put in front. */
const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/**
 * An identity number that only its key can read, bound to its person so that it opens nowhere else. Refuses: no key is set
 * (NO_SAFE_STORE) – then nothing is stored at all.
 */
export const sealIdentity = (personId: string, number: string, now: number): SealedIdentity => {
  const [key] = identityKeys()
  if (!key) throw new AppError('WRONG_STATE', 'NO_SAFE_STORE')
  const nonce = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key, nonce)
  cipher.setAAD(Buffer.from(personId))
  const sealed = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()])
  return {
    keyId: idOf(key),
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    lastFour: lastFour(number),
    at: now,
  }
}

/** The number again; null when its key is gone, when it was changed, or when it was sealed for somebody else. */
export const openIdentity = (personId: string, { keyId, nonce, sealed, tag }: SealedIdentity): string | null => {
  const key = identityKeys().find((one) => idOf(one) === keyId)
  if (!key) return null
  try {
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(personId))
    decipher.setAuthTag(Buffer.from(tag, 'base64'))
    return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
