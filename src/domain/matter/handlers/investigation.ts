import { accept, refuse } from '../../kernel/result'
import { promise } from '../../promise/running'
import { awaitsSecond, isDecided } from '../concern/investigation'
import { lacksMeasure } from '../concern/lacks-measure'
import type { ConcernCase } from '../matter'
import { record } from '../record'
import { finished } from '../times/finish'
import { meet } from '../times/meet'
import type { Handlers } from './handler'

/** Looking into a complaint, a suggestion or a question (D7): what is found, what the resident hears meanwhile and in the end. */
export const investigation: Handlers<
  'noteProgress' | 'recordFindings' | 'tellResult' | 'askSignature' | 'judge' | 'confirmJudgement',
  ConcernCase
> = {
  noteProgress: (matter, act, to, { words }) =>
    accept(record(matter, act, { what: 'progressNoted', digest: words.digest }, { to, sealed: words })),
  recordFindings: (matter, act, to, { cause, found, remedy }) => {
    const causeId = `e${matter.history.length + 1}`
    const looked = record(matter, act, { what: 'causeFound', cause, digest: found.digest }, { to, sealed: found })
    const remedyId = `e${looked.history.length + 1}`
    const both = record(looked, act, { what: 'remedyChosen', digest: remedy.digest }, { to, sealed: remedy })
    return accept({ ...both, findings: { round: matter.round, cause, causeId, remedyId } })
  },
  /**
   * The result in words; told again it corrects the one before, and what was to be signed is another text then. That of a complaint
   * only once it is decided whether it is valid (D9), and of a valid one with a measure or why there is none (D7).
   */
  tellResult: (matter, act, to, { words, photos, noMeasure }) => {
    if (matter.kind === 'complaint' && matter.findings?.round !== matter.round) return refuse('FINDINGS_NEEDED')
    if (matter.kind === 'complaint' && !isDecided(matter.validity)) return refuse('JUDGEMENT_NEEDED')
    const lacks = lacksMeasure(matter)
    if (lacks && !noMeasure) return refuse('MEASURE_NEEDED')
    const waived = { what: 'measureWaived', digest: noMeasure?.digest ?? '' } as const
    const complete = lacks ? record(matter, act, waived, { to: matter.status, sealed: noMeasure }) : matter
    const ids = photos.map(({ id }) => id)
    const heard = { ...complete, toldAt: matter.toldAt ?? act.now, photos: [...matter.photos, ...photos] }
    const happening = { what: 'resultTold', digest: words.digest, photos: ids } as const
    const told = record(heard, act, happening, { to, sealed: words })
    return accept(matter.toldAt === null ? promise(finished(meet(told), act.now), 'confirm', act) : told)
  },
  askSignature: (matter, act, to) =>
    matter.signature?.asked
      ? refuse('NOT_NOW')
      : accept(
          record({ ...matter, signature: { asked: true, signed: null } }, act, { what: 'signatureAsked' }, { to }),
        ),
  judge: (matter, act, to, { decision, reason }) => {
    if (isDecided(matter.validity)) return refuse('ALREADY_JUDGED')
    const entryId = `e${matter.history.length + 1}`
    const judged = { ...matter, validity: { decision, entryId, by: act.by, second: null } }
    const happening = { what: 'validityJudged', decision, digest: reason.digest } as const
    return accept(record(judged, act, happening, { to, sealed: reason }))
  },
  confirmJudgement: (matter, act, to, { entryId, agree }) => {
    const { validity } = matter
    if (!validity || !awaitsSecond(validity) || validity.entryId !== entryId) return refuse('PROPOSAL_CHANGED')
    if (validity.by === act.by) return refuse('SECOND_PAIR')
    const seen = { ...matter, validity: { ...validity, second: { agreed: agree, by: act.by } } }
    return accept(record(seen, act, { what: 'validityConfirmed', agreed: agree }, { to }))
  },
}
