/** What `clock` answers when it is asked for migrations: how many are still due, and whether only its time was over. */
type Answer = { left?: number; cutOff?: boolean }

/** A call of the function `clock`, by whoever looks after the installation. */
type AskClock = (event: { about: 'migrations' }) => Promise<Answer>

/** Somebody at work may undo what was seen; after so many runs that came to nothing something is wrong. */
const PATIENT_RUNS = 3

/**
 * Has an installation bring everything that is stored into the form of today, run after run. Safe to repeat and to break off.
 * Throws when something cannot be brought, or when its functions are older than migrations.
 */
export async function migrateAll(ask: AskClock, say: (line: string) => void = () => {}): Promise<void> {
  for (let inVain = 0; inVain < PATIENT_RUNS; ) {
    const { left, cutOff } = await ask({ about: 'migrations' })
    if (left === 0) return
    if (left === undefined) throw new Error('its functions know of no migrations: upload those of today first')
    say(`${left} still due …`)
    inVain = cutOff ? 0 : inVain + 1
  }
  throw new Error('something could not be brought into the form of today; the log of the function clock says what')
}

type Wire = { data?: { response_data: string }; code?: string; message?: string }

/** The same for a local cloud of this process, by its gateway. */
export const migrateHere = (gateway: string): Promise<void> =>
  migrateAll(async (event) => {
    const asked = { action: 'functions.invokeFunction', function_name: 'clock', request_data: JSON.stringify(event) }
    const reply = await fetch(gateway, { method: 'POST', body: JSON.stringify(asked) })
    const { data, code, message } = (await reply.json()) as Wire
    if (!data) throw new Error(`the function clock could not be called: ${code} ${message}`)
    return JSON.parse(data.response_data) as Answer
  })
