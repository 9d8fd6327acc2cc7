import type { InvestigationView, MeasureView } from '@/contract'
import { standing } from '@/domain/commitment/commitment'
import { isHousehold } from '@/domain/matter/capacity'
import { awaitsSecond, isDecided, isJudged, type Measure } from '@/domain/matter/concern/investigation'
import { lacksMeasure } from '@/domain/matter/concern/lacks-measure'
import type { Reader } from '@/domain/matter/content'
import { movesOf } from '@/domain/matter/flow'
import type { ConcernCase, Matter } from '@/domain/matter/matter'
import { readable } from '../../../services/readable'

type People = ReadonlyMap<string, { name: string }>

const measureView = (
  matter: ConcernCase,
  measure: Measure,
  people: People,
  reader: Reader,
  now: number,
): MeasureView => {
  const find = (id: string | null) => matter.commitments.find((c) => c.id === id)
  const running = find(measure.promiseId)
  const moves = movesOf(matter, reader.as)
  const own = measure.personId === reader.personId
  const others = movesOf(
    matter,
    reader.as.filter((one) => one !== 'doer'),
  ).includes('finishMeasure')
  return {
    id: measure.id,
    kind: measure.kind,
    words: readable(matter.notes[measure.entryId], reader),
    person: people.get(measure.personId)?.name ?? '',
    dueAt: running?.dueAt ?? 0,
    missed: running !== undefined && standing(running, now) === 'missed',
    doneAt: measure.doneAt,
    checkAt: find(measure.checkId)?.dueAt ?? null,
    effective: measure.effect?.effective ?? null,
    mayFinish: measure.doneAt === null && (others || (own && moves.includes('finishMeasure'))),
    checkFrom: measure.checkFrom ?? null,
    mayCheck:
      measure.doneAt !== null &&
      measure.effect === null &&
      (measure.checkFrom ?? 0) <= now &&
      !own &&
      moves.includes('checkMeasure'),
  }
}

const validityView = (matter: ConcernCase, reader: Reader): InvestigationView['validity'] => {
  const { validity } = matter
  if (!validity || isHousehold(reader.as)) return null
  const waiting = awaitsSecond(validity)
  const may = movesOf(matter, reader.as).includes('confirmJudgement') && validity.by !== reader.personId
  const { decision, entryId } = validity
  const reason = readable(matter.notes[entryId], reader)
  return { decision, entryId, reason, stands: isJudged(validity), waiting, mine: waiting && may }
}

/** What a complaint, suggestion or question has beyond a repair, as one person may see it. */
export const investigationView = (
  matter: Matter,
  people: People,
  reader: Reader,
  now: number,
): InvestigationView | null => {
  if (matter.kind === 'repair') return null
  const { findings, signature, aboutId } = matter
  const result = matter.history.filter((entry) => entry.what === 'resultTold').at(-1)
  // Whom the household did not name itself it is not told by name.
  const named = matter.history.some(({ what }) => what === 'colleagueNamed')
  const words = (id: string) => readable(matter.notes[id], reader)
  return {
    about: aboutId === null || (named && isHousehold(reader.as)) ? null : (people.get(aboutId)?.name ?? null),
    anonymous: matter.anonymous,
    findings: findings && {
      cause: findings.cause,
      found: words(findings.causeId),
      remedy: words(findings.remedyId),
      current: findings.round === matter.round,
    },
    result:
      matter.toldAt !== null && result?.what === 'resultTold'
        ? { words: words(result.id), digest: result.digest }
        : null,
    validity: validityView(matter, reader),
    lacksMeasure: !isHousehold(reader.as) && lacksMeasure(matter),
    toJudge: !isHousehold(reader.as) && matter.kind === 'complaint' && !isDecided(matter.validity),
    measures: matter.measures.map((one) => measureView(matter, one, people, reader, now)),
    signature: signature?.signed ? 'signed' : signature?.asked ? 'asked' : 'none',
  }
}
