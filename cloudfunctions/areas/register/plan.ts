import type { RegisterHome } from '@/domain/register/home'
import type { Import } from '@/domain/register/import'
import { readFile, writeFile } from '../../platform/files'
import { digestOf } from '../../platform/ids'

type Plan = NonNullable<Import['plan']>

/** Keeps the homes as they were looked through, so that exactly these are stored later. */
export const writePlan = async (importId: string, homes: readonly RegisterHome[]): Promise<Plan> => {
  const file = Buffer.from(JSON.stringify(homes))
  return { fileId: await writeFile(`imports/${importId}.json`, file), digest: digestOf(file) }
}

/** The homes of an import; a file that is gone or not the one that was looked through is a bug. */
export const readPlan = async (one: Import): Promise<RegisterHome[]> => {
  const file = one.plan && (await readFile(one.plan.fileId))
  if (!file || digestOf(file) !== one.plan?.digest) throw new Error(`the plan of import ${one._id} is not what it was`)
  return JSON.parse(file.toString('utf8')) as RegisterHome[]
}
