import * as v from 'valibot'
import { verdictOf } from '../../../services/content'
import type { PushedEvent } from '../../../services/serve-events'
import { enterCheck } from '../../../store/cases/checks'
import { enterInCase } from './enter-checks'

const told = v.object({
  trace_id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.string() })),
})

/**
 * WeChat has looked at a picture: its photo is marked, once. A result that comes before its question was written down waits
 * for it; one that says that the picture could not be fetched is none, and the clock asks again.
 */
export const hearPictureCheck = async ({ body }: PushedEvent, now: number): Promise<void> => {
  const { trace_id: id, errcode, result } = v.parse(told, body)
  if (errcode !== 0 || !result) return
  const verdict = verdictOf(result.suggest)
  const { caseId, photoId } = await enterCheck(id, { verdict }, now)
  if (caseId && photoId) await enterInCase(caseId, new Map([[photoId, verdict]]), now)
}
