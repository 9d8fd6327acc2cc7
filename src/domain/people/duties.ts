/** What a member of staff is there for (岗位, A4). The owners' committee and the assessor only read. */
export const duties = [
  'desk',
  'engineer',
  'guard',
  'cleaner',
  'steward',
  'finance',
  'supervisor',
  'manager',
  'relations',
  'committee',
  'assessor',
] as const
export type Duty = (typeof duties)[number]

/** What an engineer can repair; a case's category asks for the skill of the same name. */
export const skills = ['water', 'power', 'lift', 'gas', 'lock', 'general'] as const
export type Skill = (typeof skills)[number]

/** How a person belongs to a home (业主 · 家属 · 租户 · 代办人). */
export const relations = ['owner', 'family', 'lessee', 'proxy'] as const
export type Relation = (typeof relations)[number]
