/** So long nothing may happen until what the phone shows counts as standing; rows that follow come later than that. */
const QUIET = 150
const LOOK = 30

let asking = 0
let last = 0

/** Something was drawn or has come. */
export const stirred = (): void => {
  last = performance.now()
}

/** A question to the cloud that is under way. */
export async function asked<T>(question: Promise<T>): Promise<T> {
  asking += 1
  try {
    return await question
  } finally {
    asking -= 1
    stirred()
  }
}

/** Tells once when the cloud has answered everything and nothing more is drawn. */
export function whenQuiet(tell: () => void): void {
  stirred()
  const timer = setInterval(() => {
    if (asking > 0 || performance.now() - last < QUIET) return
    clearInterval(timer)
    tell()
  }, LOOK)
}
