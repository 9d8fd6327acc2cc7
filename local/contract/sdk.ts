import { createRequire } from 'node:module'
import type { Loose, Sdk } from './case'
import { COLLECTIONS } from './collections'

/** The function through which work runs inside the cloud. */
export const RUNNER_NAME = 'contract'

/** The real SDK, as the environment variables of this process have configured it. */
export function openSdk(env: string): Sdk {
  const cloud: Loose = createRequire(__filename)('wx-server-sdk')
  cloud.init({ env })
  const db = cloud.database()
  return {
    cloud,
    db,
    _: db.command,
    plain: db.collection('contract_plain'),
    coded: db.collection('contract_coded'),
    other: db.collection('contract_other'),
    inside: async (work, given = null) => {
      const { result } = await cloud.callFunction({ name: RUNNER_NAME, data: { code: `(${work})`, given } })
      if (result.error) throw Object.assign(new Error(result.error.message), result.error)
      return result.value
    },
  }
}

/** Empties the collections of the contract, and makes them where they are missing. */
export async function emptied({ db, _ }: Sdk): Promise<void> {
  for (const name of Object.keys(COLLECTIONS.collections)) {
    try {
      await db
        .collection(name)
        .where({ _id: _.exists(true) })
        .remove()
    } catch (error) {
      if ((error as { errCode?: number }).errCode !== -502005) throw error
      await db.createCollection(name)
    }
  }
}
