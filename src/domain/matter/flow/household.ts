/** What somebody of a household may be to its case, in his own name or in another's. */
const inHousehold = ['resident', 'proxy', 'follower', 'bystander'] as const

/** Whether that is one of a household. */
export const isOfHousehold = (one: string): boolean => (inHousehold as readonly string[]).includes(one)
