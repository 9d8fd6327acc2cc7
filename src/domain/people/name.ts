/** What the app calls itself, and whoever does not want to be known: nobody else is called so. */
const RESERVED = /^(?:系统|匿名|匿名住户)$/

/** Whether a name in its normal form is free for a person to take. */
export const isFreeName = (tidy: string): boolean => !RESERVED.test(tidy.replace(/\s/g, ''))
