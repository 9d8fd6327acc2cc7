import { DayLine, PickLine } from '@/components/input/picker'
import type { RosterPerson } from '@/contract'
import { rosterWords as words } from '@/copy/estate/roster'
import { dayLine } from '@/copy/estate/roster-words'
import { dutyWords } from '@/copy/people/roles'
import { DAY } from '@/domain/kernel/time'
import { type RosterDuty, rosterDuties } from '@/domain/roster/shift'
import { ClockLine } from '@/features/roster/clock-line'

/** A shift as it is being written, in minutes of its day. An end that is not after the beginning is on the next day. */
export type Draft = {
  duty: RosterDuty
  personId: string | null
  day: number
  fromMinute: number
  untilMinute: number
}

const two = (n: number) => String(n).padStart(2, '0')

/** How long after the day's midnight the shift ends, in minutes. */
export const endOf = ({ fromMinute, untilMinute }: Pick<Draft, 'fromMinute' | 'untilMinute'>): number =>
  untilMinute > fromMinute ? untilMinute : untilMinute + 1440

export const endWords = (draft: Pick<Draft, 'fromMinute' | 'untilMinute'>): string => {
  const end = endOf(draft)
  if (end === 1440) return '24:00'
  const clock = `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`
  return end > 1440 ? `${words.nextDay} ${clock}` : clock
}

type Times = Pick<Draft, 'fromMinute' | 'untilMinute'>

/** Beginning and end of a shift; an end at midnight is the end of the day. */
export const TimesForm = ({ draft, begun, change }: { draft: Times; begun?: boolean; change: (to: Times) => void }) => (
  <>
    {!begun && (
      <ClockLine
        label={words.from}
        minute={draft.fromMinute}
        onChoose={(fromMinute) => change({ ...draft, fromMinute })}
      />
    )}
    <ClockLine
      label={words.until}
      minute={draft.untilMinute}
      words={endWords(draft)}
      onChoose={(untilMinute) => change({ ...draft, untilMinute })}
    />
  </>
)

type WhoProps = {
  draft: Pick<Draft, 'duty' | 'personId'>
  people: RosterPerson[]
  error: string | null
  change: (to: Pick<Draft, 'duty' | 'personId'>) => void
}

/** Duty and person; only who holds the duty can be chosen. */
export const WhoForm = ({ draft, people, error, change }: WhoProps) => {
  const held = rosterDuties.filter((duty) => people.some((one) => one.duties.includes(duty)))
  const able = people.filter((one) => one.duties.includes(draft.duty))
  const chosen = able.findIndex(({ personId }) => personId === draft.personId)
  return (
    <>
      <PickLine
        label={words.duty}
        options={held.map((duty) => dutyWords[duty])}
        chosen={held.indexOf(draft.duty) < 0 ? null : held.indexOf(draft.duty)}
        placeholder={words.chooseDuty}
        onChoose={(index) => change({ duty: held[index] ?? draft.duty, personId: null })}
      />
      <PickLine
        label={words.person}
        options={able.map(({ name }) => name)}
        chosen={chosen < 0 ? null : chosen}
        placeholder={words.choosePerson}
        error={error}
        onChoose={(index) => change({ ...draft, personId: able[index]?.personId ?? null })}
      />
    </>
  )
}

export const DayForm = ({ draft, monday, change }: { draft: Draft; monday: number; change: (day: number) => void }) => (
  <DayLine
    label={words.day}
    chosen={draft.day}
    from={monday}
    until={monday + 6 * DAY}
    placeholder={words.day}
    words={dayLine}
    onChoose={change}
  />
)
