/** What the platform charges for, each counted once. */
export type Counts = { calls: number; reads: number; writes: number; storage: number }

/** Counts function calls, database reads and writes and storage operations, per function, since the start. */
export class Meter {
  private readonly byFunction = new Map<string, Counts>()

  /** `name` is the function that ran or asked; a script outside any function counts as `(script)`. */
  count(what: keyof Counts, name = '(script)'): void {
    const counts = this.byFunction.get(name) ?? { calls: 0, reads: 0, writes: 0, storage: 0 }
    counts[what] += 1
    this.byFunction.set(name, counts)
  }

  read(): { total: Counts; functions: Record<string, Counts> } {
    const total: Counts = { calls: 0, reads: 0, writes: 0, storage: 0 }
    for (const counts of this.byFunction.values()) {
      for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key]
    }
    return { total, functions: Object.fromEntries([...this.byFunction].map(([name, counts]) => [name, { ...counts }])) }
  }
}
