import type { RosterWeek } from '@/contract'
import type { Edited } from '@/domain/roster/edit'
import type { RosterAct } from '@/domain/roster/entry'
import type { Call } from '../../platform/actions'
import { editWeek } from './edit-week'
import type { Loaded } from './load'
import { tellChanges } from './tell-changes'
import { viewWeek } from './view'

/** A change to a week by the office: written, told to whom it concerns, shown. */
export const changeWeek = async (
  call: Call,
  input: { key: string; monday: number },
  decide: (loaded: Loaded, act: RosterAct) => Edited,
): Promise<RosterWeek> => {
  const { me, loaded, entry } = await editWeek(call, input, decide)
  await tellChanges(loaded.week, entry, loaded.people)
  return viewWeek(loaded, me, call.now)
}
