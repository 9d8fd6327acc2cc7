import type { Commitment, Rule, Standing } from '../../domain/commitment/commitment'

/** A promise on screen: the countdown runs from `startedAt` to `dueAt` on the server's clock. */
export type PromiseView = {
  id: string
  rule: Rule
  round: number
  startedAt: number
  warnAt: number | null
  dueAt: number
  standing: Standing
  metAt: number | null
}

/** "Why is it due then?": what the due moment rests on, and which version of the estate's policy it was taken from. */
export type PromiseDetail = PromiseView & Pick<Commitment, 'basis' | 'policyVersion'>
