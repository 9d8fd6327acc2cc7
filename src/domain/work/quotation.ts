import { amountOf, type Fen, type Hundredths } from '../kernel/money'

/** Who bears a line: the company, whoever gave the warranty (质保), or the household. */
export const payers = ['free', 'warranty', 'paid'] as const
export type Payer = (typeof payers)[number]

/** One line of a quotation: what, how much of it, at which price per unit. */
export type Line = { item: string; unit: string; quantity: Hundredths; unitFen: Fen; payer: Payer }

/**
 * A plan with its quotation (方案与报价). Each is a revision: a newer one takes the place of those before, and consent is to
 * the one that was read. What it says in words is the note of its entry; the lines may be erased with it.
 */
export type Plan = {
  id: string
  entryId: string
  round: number
  by: string
  at: number
  lines: Line[]
  /** What the household would have to pay, in fen; stays when the lines are erased. */
  paidFen: Fen
  answer: null | { agreed: boolean; by: string; at: number }
}

export const amountOfLine = ({ unitFen, quantity }: Line): Fen => amountOf(unitFen, quantity)

/** What a quotation comes to, by who bears it, and in all. */
export const totalsOf = (lines: readonly Line[]): Record<Payer | 'all', Fen> => {
  const sum = (borne: readonly Line[]) => borne.reduce((fen, line) => fen + amountOfLine(line), 0)
  const by = (payer: Payer) => sum(lines.filter((line) => line.payer === payer))
  return { free: by('free'), warranty: by('warranty'), paid: by('paid'), all: sum(lines) }
}

type Planned = { plans: readonly Plan[] }

/** The revision in force: the last one. */
export const planNow = ({ plans }: Planned): Plan | null => plans.at(-1) ?? null

/** The revision that waits for the household's answer: only what costs it something needs one. */
export const planToAnswer = (planned: Planned): Plan | null => {
  const plan = planNow(planned)
  return plan && plan.paidFen > 0 && plan.answer === null ? plan : null
}

/**
 * What the household owes by its own consent, in fen: the last revision it agreed to, unless a later one that costs nothing
 * took its place. One that it refused, or has not answered, changes nothing.
 */
export const owedFen = ({ plans }: Planned): Fen => {
  const valid = [...plans].reverse().find((plan) => plan.answer?.agreed || plan.paidFen === 0)
  return valid?.answer?.agreed ? valid.paidFen : 0
}

/** How a revision stands: waiting or answered, nothing to pay, or replaced by a newer one. */
export const planStates = ['waiting', 'agreed', 'refused', 'nothingToPay', 'replaced'] as const
export type PlanState = (typeof planStates)[number]

export const planState = (plan: Plan, planned: Planned): PlanState => {
  if (plan.answer) return plan.answer.agreed ? 'agreed' : 'refused'
  if (plan !== planNow(planned)) return 'replaced'
  return plan.paidFen > 0 ? 'waiting' : 'nothingToPay'
}
