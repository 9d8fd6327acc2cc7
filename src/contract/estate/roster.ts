import * as v from 'valibot'
import { skills } from '../../domain/people/duties'

import { rosterDuties } from '../../domain/roster/shift'
import { action } from '../action'
import { id, key, moment } from '../fields'
import type { MyShifts, RosterTemplate, RosterWeek, SwapChoices } from '../views/roster'

const ofWeek = { key, monday: moment }
const duty = v.picklist(rosterDuties)
const times = { from: moment, until: moment }
const startMinute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))
const endMinute = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2879))
const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6])
const rev = v.pipe(v.number(), v.integer(), v.minValue(0))

const line = v.object({
  id,
  personId: id,
  duty,
  fromMinute: startMinute,
  untilMinute: endMinute,
  weekdays: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
})
const cover = v.object({ duty, skill: v.nullable(v.picklist(skills)), fromMinute: startMinute, untilMinute: endMinute })

export const roster = {
  /** The week of a Monday (its first moment in Shanghai); null is this week, whatever the phone's clock says. */
  'roster.getWeek': action<RosterWeek>()(v.object({ monday: v.nullable(moment) })),
  'roster.addShift': action<RosterWeek>()(v.object({ ...ofWeek, personId: id, duty, ...times })),
  'roster.changeShift': action<RosterWeek>()(v.object({ ...ofWeek, shiftId: id, personId: id, ...times })),
  'roster.removeShift': action<RosterWeek>()(v.object({ ...ofWeek, shiftId: id })),
  /** The office lets two people change places, or gives a shift to another one. */
  'roster.swapShifts': action<RosterWeek>()(v.object({ ...ofWeek, shiftId: id, to: id, inReturnId: v.nullable(id) })),
  /** Writes a week anew from the template, or from the week of another Monday; `rev` is that of the week seen. */
  'roster.fillWeek': action<RosterWeek>()(v.object({ ...ofWeek, rev, from: v.union([v.literal('template'), moment]) })),
  'roster.getTemplate': action<RosterTemplate>()(v.object({})),
  /** The lines from a Monday on; weeks written by themselves stay. */
  'roster.saveTemplate': action<RosterTemplate>()(
    v.object({ key, rev, since: moment, lines: v.pipe(v.array(line), v.maxLength(200)) }),
  ),
  /** What must be covered every day (C3); managers only. */
  'roster.saveCovers': action<RosterTemplate>()(
    v.object({ key, rev, covers: v.pipe(v.array(cover), v.maxLength(40)) }),
  ),
  'roster.getMine': action<MyShifts>()(v.object({})),
  'roster.swapChoices': action<SwapChoices>()(v.object({ monday: moment, shiftId: id })),
  'roster.proposeSwap': action<MyShifts>()(v.object({ ...ofWeek, shiftId: id, to: id, inReturnId: v.nullable(id) })),
  'roster.answerSwap': action<MyShifts>()(v.object({ ...ofWeek, swapId: id, agree: v.boolean() })),
  'roster.withdrawSwap': action<MyShifts>()(v.object({ ...ofWeek, swapId: id })),
}
