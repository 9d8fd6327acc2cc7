import type { Relation } from '../../domain/people/duties'
import type { Revealable } from '../../domain/privacy/reveal'
import type { StatedPurpose } from '../../domain/privacy/table'
import type { ProfileInput } from '../people/privacy'

/** Somebody who lives or lived in a home, as the office sees him. */
export type Inhabitant = {
  personId: string
  name: string
  phoneMasked: string
  relation: Relation
  /** Whom a proxy acts for. */
  forName: string | null
  since: number
  endedAt: number | null
  /** What his full values may be asked for by the viewer. */
  may: Partial<Record<Revealable, StatedPurpose[]>>
  /** Only of those who live there now. */
  profile: InhabitantProfile | null
}

export type InhabitantProfile = Omit<ProfileInput, 'emergency'> & {
  emergency: { name: string; relation: string; phoneMasked: string } | null
  identityMasked: string | null
  changed: { at: number; by: string } | null
}

export type HomeArchive = {
  homeId: string
  label: string
  now: Inhabitant[]
  before: Inhabitant[]
  /** The viewer may write profiles. */
  mayEdit: boolean
}

/** A home that was found, and by whom or what. */
export type Hit = { homeId: string; label: string; names: string[]; plate: string | null }
