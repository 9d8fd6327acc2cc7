/** How somebody whom no message reached was told after all, or that he could not be. */
export const waysToReach = ['called', 'met', 'givenUp'] as const
export type WayToReach = (typeof waysToReach)[number]
