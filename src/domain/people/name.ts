/** What the app calls itself, and whoever does not want to be known: nobody else is called so. */
const reserved: readonly string[] = ['系统', '匿名住户', '匿名']

/** Whether a name in its normal form is free for a person to take. */
export const isFreeName = (tidy: string): boolean => !reserved.includes(tidy.replace(/\s/g, ''))
