import { _, collection } from '../cloud'

/** The access token that all functions share; who refreshes it holds it until `refreshingUntil`. */
export type SharedToken = { _id: string; rev: number; token: string; expiresAt: number; refreshingUntil: number }

const ID = 'wechat'
const tokens = collection<SharedToken>('tokens')

export const loadToken = async (): Promise<SharedToken> =>
  (await tokens.get(ID)) ?? { _id: ID, rev: 0, token: '', expiresAt: 0, refreshingUntil: 0 }

/** Writes the shared token on condition that nobody did since `before` was read. */
export const saveToken = async (
  before: SharedToken,
  after: Pick<SharedToken, 'token' | 'expiresAt' | 'refreshingUntil'>,
): Promise<boolean> => {
  const rev = before.rev + 1
  if (before.rev === 0) return tokens.insert([{ _id: ID, rev, ...after }])
  const { token, expiresAt, refreshingUntil } = after
  return (
    (await tokens.change({ _id: ID, rev: before.rev }, { rev, token: _.set(token), expiresAt, refreshingUntil })) === 1
  )
}
