import type { Choice, Preparing, StageState } from '../state'

const answered = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as T
}

const post = async (path: string, body: unknown): Promise<StageState> =>
  answered(await fetch(path, { method: 'POST', body: JSON.stringify(body) }))

/** What the page asks its own server. */
export const ask = {
  state: async (): Promise<StageState | { preparing: Preparing }> => answered(await fetch('/state')),
  choices: async (): Promise<Choice[]> => answered(await fetch('/choices')),
  /** Moves the clock by so many milliseconds, or through the next due moment when null. */
  advance: (ms: number | null) => post('/advance', { ms }),
  person: (phone: number, name: string) => post('/person', { phone, name }),
  place: (phone: number, inside: boolean) => post('/place', { phone, inside }),
}
