import type { Duty, Skill } from './person'

/** A person on duty, as dispatch sees them: skills and the number of open cases in hand. */
export type Member = { personId: string; duties: Duty[]; skills: Skill[]; load: number }

const lightest = (members: Member[]): Member | null =>
  [...members].sort((a, b) => a.load - b.load || (a.personId < b.personId ? -1 : 1))[0] ?? null

/**
 * Who gets a repair: on duty, with the skill, least open work (C3); nobody who declined it. Null when there is none.
 * A send-back returns to who did the work, when that person is on duty.
 */
export const chooseEngineer = (team: Member[], skill: Skill, notTo: string[], rather: string | null): Member | null => {
  const able = team.filter(
    (m) => m.duties.includes('engineer') && m.skills.includes(skill) && !notTo.includes(m.personId),
  )
  return able.find((m) => m.personId === rather) ?? lightest(able)
}

/** Who takes a case in and answers for it to the end (D2): the desk on duty, else who got the work, else nobody yet. */
export const chooseReceiver = (team: Member[], engineerId: string | null): string | null =>
  lightest(team.filter((m) => m.duties.includes('desk')))?.personId ?? engineerId
