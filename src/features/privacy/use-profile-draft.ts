import { useState } from 'react'
import type { ProfileInput } from '@/contract'

/** A profile while it is being written. */
export type Draft = {
  name: string
  relation: string
  phone: string
  vehicles: ProfileInput['vehicles']
  pets: string
  notes: string
}

type ToldData = Pick<ProfileInput, 'vehicles' | 'pets' | 'notes'> & {
  emergency: { name: string; relation: string; phone?: string } | null
}

const draftOf = ({ emergency, vehicles, pets, notes }: ToldData): Draft => ({
  name: emergency?.name ?? '',
  relation: emergency?.relation ?? '',
  phone: emergency?.phone ?? '',
  vehicles,
  pets,
  notes,
})

/** The contact as it is sent: none when nothing is filled in; null for the number leaves the one that is there. */
export const contactOf = ({ name, relation, phone }: Draft) => {
  const [named, number] = [name.trim(), phone.trim()]
  return named === '' && number === '' ? null : { name: named, relation: relation.trim(), phone: number || null }
}

/** Begins with what is known; vehicles without a plate are left out when it is sent. */
export function useProfileDraft(known: ToldData) {
  const [draft, set] = useState(() => draftOf(known))
  const change = (part: Partial<Draft>) => set((before) => ({ ...before, ...part }))
  const { vehicles, pets, notes } = draft
  const rest = { vehicles: vehicles.filter(({ plate }) => plate.trim() !== ''), pets, notes }
  return { draft, change, rest, contact: contactOf(draft) }
}
