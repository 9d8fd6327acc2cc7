import { enterChecks, type Verdict } from '@/domain/matter/content'
import { afterSave } from '../../../services/cases/after'
import { matterStore } from '../../../store/cases/matters'

const TRIES = 5

/** Enters results of content checks in a case, each once; the desk is told of what is held. Answers the case as it is then. */
export const enterInCase = async (caseId: string, verdicts: ReadonlyMap<string, Verdict>, now: number) => {
  const entered = await matterStore.effect(caseId, (matter) => enterChecks(matter, verdicts, now), { tries: TRIES })
  if (entered === 'busy') throw new Error(`case ${caseId} changes all the time`)
  if (entered === 'gone') return null
  const { before, after } = entered
  if (after !== before) await afterSave(before, after, now)
  return after
}
