import { collection } from '../../platform/cloud'
import { store } from '../store'

/** The access token that all functions share; who refreshes it holds it until `refreshingUntil`. */
export type SharedToken = { _id: string; rev: number; token: string; expiresAt: number; refreshingUntil: number }

const ID = 'wechat'
const tokenStore = store(collection<SharedToken>('tokens'), {
  blank: (_id) => ({ _id, rev: 0, token: '', expiresAt: 0, refreshingUntil: 0 }),
})

export const loadToken = async (): Promise<SharedToken> => (await tokenStore.load(ID)) as SharedToken

/** Writes the shared token on condition that nobody did since `before` was read; null when somebody did. */
export const saveToken = (
  before: SharedToken,
  { token, expiresAt, refreshingUntil }: Pick<SharedToken, 'token' | 'expiresAt' | 'refreshingUntil'>,
): Promise<SharedToken | null> => tokenStore.write(before, { ...before, token, expiresAt, refreshingUntil })
