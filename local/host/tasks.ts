/** A run that waits for its moment. It stays on the shelf until it has ended, so a crash may double but never lose it. */
export type Task = {
  functionName: string
  event: unknown
  dueAt: number
  attempt: number
  /** Set for the repeat of a failed timer. */
  trigger?: string
  /** A delayed call unless it says otherwise. */
  kind?: 'push'
}

/** `key` is its place on the shelf, and orders tasks by their moment, then by when they came. */
export type WaitingTask = { key: string; task: Task }

/** Tasks that have not begun, in the order of their keys. */
export class Tasks {
  private readonly kept: WaitingTask[]

  constructor(inOrder: WaitingTask[]) {
    this.kept = inOrder
  }

  add(one: WaitingTask): void {
    this.kept.splice(this.placeOf(one.key), 0, one)
  }

  first(): WaitingTask | undefined {
    return this.kept[0]
  }

  /** Those due by a moment, which are no longer here then. */
  takeDue(until: number): WaitingTask[] {
    const after = this.kept.findIndex(({ task }) => task.dueAt > until)
    return this.kept.splice(0, after === -1 ? this.kept.length : after)
  }

  remove({ key }: WaitingTask): void {
    const place = this.placeOf(key)
    if (this.kept[place]?.key === key) this.kept.splice(place, 1)
  }

  private placeOf(key: string): number {
    let from = 0
    let to = this.kept.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.kept[middle] as WaitingTask).key < key) from = middle + 1
      else to = middle
    }
    return from
  }
}
