import type { Category, Urgency } from '../matter/kinds'

/** A fault that the emergency group has to hear of at once (C2). */
export const majorKinds = ['trapped', 'flood', 'gas', 'outage', 'fire', 'collapse'] as const
export type MajorKind = (typeof majorKinds)[number]

/** What a case was marked as, by whom and when; once, and it stays so. */
export type Major = { kind: MajorKind; by: string; at: number }

const likely: Partial<Record<Category, MajorKind>> = {
  lift: 'trapped',
  water: 'flood',
  gas: 'gas',
  power: 'outage',
}

/** What an urgent case might be, for whoever may mark it; null when nothing speaks for a major fault. */
export const suggestedMajor = (about: { category: Category; urgency: Urgency }): MajorKind | null =>
  about.urgency === 'urgent' ? (likely[about.category] ?? null) : null
