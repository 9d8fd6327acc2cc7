/**
 * Brings what is stored into the form of today: resumable, safe to run twice and beside people at work. Answers whether nothing is
 * left of what was before; false at `until`, too.
 */
export type Migration = (until: number) => Promise<boolean>
