import type { Figures } from '../../domain/register/compare'
import type { ImportState, Stopped } from '../../domain/register/import'
import type { Building } from '../../domain/register/order'
import type { Problem } from '../../domain/register/problem'

/** A sheet on its way to become the register: what it would change or what is wrong with it, and how far it is. */
export type ImportView = {
  id: string
  fileName: string
  at: number
  state: ImportState
  figures: Figures | null
  /** The first hundred; `problemCount` tells of all. */
  problems: Problem[]
  problemCount: number
  total: number
  done: number
  stopped: Stopped | null
  endedAt: number | null
}

/** The register in force. */
export type RegisterView = {
  version: string
  homes: number
  area: number
  at: number
  buildings: Building[]
}

export type RegisterOverview = {
  live: RegisterView | null
  /** The last import, while it waits for something, is under way, or ended within a day in a way nobody chose. */
  latest: ImportView | null
  may: { import: boolean; export: boolean }
}

/** A file in the answer itself: nothing of it stays in the cloud. */
export type FileView = { name: string; base64: string }

/** A home in a picker; no more than stands on its door. */
export type HomeLabel = { homeId: string; number: string; label: string }
