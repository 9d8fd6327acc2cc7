import type { Invitation } from '@/domain/people/invitation'
import { collection } from '../../platform/cloud'
import { store } from '../store'

const invitations = collection<Invitation>('invitations')

export const addInvitations = (docs: Invitation[]): Promise<boolean> => invitations.insert(docs)

export const loadInvitation = (code: string): Promise<Invitation | null> => invitations.get(code)

export const invitationStore = store(invitations)

const LISTED = 100

export const invitationsOfHome = (homeId: string): Promise<Invitation[]> =>
  invitations.find({ where: { homeId }, order: [['createdAt', 'desc']], limit: LISTED })

export const staffInvitations = (estateId: string): Promise<Invitation[]> =>
  invitations.find({ where: { estateId, kind: 'staff' }, order: [['createdAt', 'desc']], limit: LISTED })
