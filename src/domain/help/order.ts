/** How far apart articles stand, so that one can be put between two others by changing nothing but itself. */
const STEP = 1_024

type Standing = { id: string; order: number }

export const byOrder = (a: Standing, b: Standing): number => a.order - b.order || (a.id < b.id ? -1 : 1)

/** The place behind everything that is there. */
export const lastOrder = (all: readonly Pick<Standing, 'order'>[]): number =>
  Math.max(0, ...all.map(({ order }) => order)) + STEP

const between = (before: Standing | undefined, after: Standing | undefined): number =>
  Math.floor(
    ((before?.order ?? (after?.order ?? 0) - 2 * STEP) + (after?.order ?? (before?.order ?? 0) + 2 * STEP)) / 2,
  )

const isBetween = (order: number, before: Standing | undefined, after: Standing | undefined): boolean =>
  order > (before?.order ?? -Infinity) && order < (after?.order ?? Infinity)

/**
 * Which places change so that an article stands before another one of these (null: behind all): one, or all of them when
 * there is no room left between two.
 */
export const placed = (all: readonly Standing[], id: string, beforeId: string | null): Standing[] => {
  const moved = all.find((one) => one.id === id)
  if (!moved || id === beforeId) return []
  const sorted = [...all].sort(byOrder)
  const others = sorted.filter((one) => one.id !== id)
  const found = others.findIndex((one) => one.id === beforeId)
  const at = found === -1 ? others.length : found
  const line = [...others.slice(0, at), moved, ...others.slice(at)]
  if (line.every((one, n) => one.id === sorted[n]?.id)) return []
  const [before, after] = [others[at - 1], others[at]]
  const order = between(before, after)
  if (isBetween(order, before, after)) return [{ id, order }]
  return line.map((one, n) => ({ id: one.id, order: (n + 1) * STEP }))
}
