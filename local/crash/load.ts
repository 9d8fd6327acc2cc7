/** One write that a client was told about, or was still waiting for when the process died. */
export type Write =
  | { kind: 'insert' | 'remove'; id: string }
  | { kind: 'update'; id: string; n: number }
  | { kind: 'pair'; id: string; n: number }

/** What a client did, in order; `pending` has no answer yet and may have happened or not. */
export type Journal = { client: number; done: Write[]; pending: Write | undefined }

export const CLIENTS = 6

type Ask = (action: string, body: Record<string, unknown>) => Promise<Record<string, unknown>>

/** Requests of the wire, as the SDK would send them. Rejects when the process is gone or refuses. */
export function asking(gateway: string, signal: AbortSignal): Ask {
  return async (action, body) => {
    const request = { method: 'POST', body: JSON.stringify({ action: `database.${action}`, ...body }), signal }
    const reply = JSON.parse(await (await fetch(gateway, request)).text()) as Record<string, unknown>
    if (reply.code) throw new Error(`${action}: ${reply.code} ${reply.message}`)
    return reply
  }
}

const DOC = { collectionName: 'things', queryType: 'DOC', multi: false }
const text = (value: unknown) => JSON.stringify(value)
const thing = (client: number, id: string, n: number) =>
  text({ _id: id, client, n, copy: n, tags: [`t${n % 5}`, 'all'] })

/** A transaction over three documents: two that belong together, and the client's own count of such pairs. */
async function pair(ask: Ask, client: number, id: string, n: number): Promise<void> {
  const { transactionId } = await ask('startTransaction', {})
  const inside = { transactionId, collectionName: 'things' }
  await ask('insertDocument', { ...inside, data: [thing(client, `${id}-a`, n)] })
  await ask('modifyDocument', {
    ...DOC,
    ...inside,
    query: text({ _id: `count-${client}` }),
    data: text({ client, pairs: n }),
    merge: false,
    upsert: true,
  })
  await ask('insertDocument', { ...inside, data: [thing(client, `${id}-b`, n)] })
  await ask('commitTransaction', { transactionId })
}

/** Writes as fast as it is answered, until the process is gone; the journal tells what it was answered. */
export async function work(ask: Ask, journal: Journal, round: number, pairsBefore: number): Promise<void> {
  const { client } = journal
  let pairs = pairsBefore
  const write = async (what: Write, doing: () => Promise<unknown>) => {
    journal.pending = what
    await doing()
    journal.done.push(what)
    journal.pending = undefined
  }
  for (let n = 1; ; n++) {
    const id = `r${round}-${client}-${n}`
    await write({ kind: 'insert', id }, () =>
      ask('insertDocument', { collectionName: 'things', data: [thing(client, id, n)] }),
    )
    await write({ kind: 'update', id, n: n + 1 }, () =>
      ask('modifyDocument', {
        ...DOC,
        query: text({ _id: id }),
        data: text({ $set: { n: n + 1, copy: n + 1 } }),
        merge: true,
      }),
    )
    pairs++
    await write({ kind: 'pair', id, n: pairs }, () => pair(ask, client, id, pairs))
    if (n % 3 === 0) {
      await write({ kind: 'remove', id }, () => ask('removeDocument', { ...DOC, query: text({ _id: id }) }))
    }
  }
}
