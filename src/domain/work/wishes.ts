/** How one gets in: somebody is at home, or wants to be called before one comes. */
export const accesses = ['atHome', 'callFirst'] as const
export type Access = (typeof accesses)[number]

/**
 * What a resident may say about the visit besides when. From the form to the case page it travels as one; what was not said is not
 * there, so that cases, drafts and phones which are older than a field stay as they are.
 */
export type VisitWishes = { access?: Access }
