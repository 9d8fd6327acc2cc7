/**
 * How far a broadcast has come with one person: it lies in his inbox, a push arrived, nothing reached him in time (listed),
 * somebody told him, he said that he knows of it.
 */
export const stands = ['sent', 'pushed', 'listed', 'told', 'read'] as const
export type Stand = (typeof stands)[number]

/** Those who have not said yet that they know of it. */
export const unread = ['sent', 'pushed', 'listed', 'told'] as const satisfies readonly Stand[]

/** Those who get a reminder: nobody has spoken to them. */
export const unheard = ['sent', 'pushed', 'listed'] as const satisfies readonly Stand[]

/** What one person has of one broadcast; its id is `broadcast:person`, so that there is one. */
export type Receipt = {
  _id: string
  broadcastId: string
  estateId: string
  personId: string
  as: 'resident' | 'staff'
  /** Where he lives, for the list of those who have not read; empty for staff. */
  building: string
  place: string
  /** Where he stands in that list: by home, then by person. */
  order: number
  at: number
  stand: Stand
  readAt: number | null
  told: { by: string; at: number } | null
}

export const receiptId = (broadcastId: string, personId: string): string => `${broadcastId}:${personId}`

/** What became of a broadcast, counted over its receipts. `reached`: a push, a word or his own eyes. */
export type Tally = { sent: number; reached: number; read: number; listed: number }

export const tallyOf = (by: Record<Stand, number>): Tally => ({
  sent: stands.reduce((sum, stand) => sum + by[stand], 0),
  reached: by.pushed + by.told + by.read,
  read: by.read,
  listed: by.listed,
})
