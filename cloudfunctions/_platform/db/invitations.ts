import type { Invitation } from '@/domain/people/invitation'
import { _, collection } from '../cloud'

const invitations = collection<Invitation>('invitations')

export const addInvitations = (docs: Invitation[]): Promise<boolean> => invitations.insert(docs)

export const loadInvitation = (code: string): Promise<Invitation | null> => invitations.get(code)

/** Uses an invitation up; false when somebody else was faster, when it was taken back or has lapsed. */
export const redeemInvitation = async (code: string, openid: string, now: number): Promise<boolean> =>
  (await invitations.change(
    { _id: code, usedBy: null, revokedAt: null, expiresAt: _.gt(now) },
    { usedBy: openid, usedAt: now },
  )) === 1

/** Takes an invitation back; false when it was used or taken back before. */
export const revokeInvitation = async (code: string, by: string, now: number): Promise<boolean> =>
  (await invitations.change({ _id: code, usedBy: null, revokedAt: null }, { revokedAt: now, revokedBy: by })) === 1

const LISTED = 100

export const invitationsOfHome = (homeId: string): Promise<Invitation[]> =>
  invitations.find({ where: { homeId }, order: [['createdAt', 'desc']], limit: LISTED })

export const staffInvitations = (estateId: string): Promise<Invitation[]> =>
  invitations.find({ where: { estateId, kind: 'staff' }, order: [['createdAt', 'desc']], limit: LISTED })
