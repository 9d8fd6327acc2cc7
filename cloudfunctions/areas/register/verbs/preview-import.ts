import { homeSheet } from '@/copy/estate/register-file'
import { figuresOf } from '@/domain/register/compare'
import type { RegisterHome } from '@/domain/register/home'
import { type Import, PROBLEMS_SHOWN, READY_LIFE } from '@/domain/register/import'
import { inOrder } from '@/domain/register/order'
import type { Problem } from '@/domain/register/problem'
import { readSheet } from '@/domain/register/read'
import { placeKey } from '@/domain/register/words'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { removeFiles } from '../../../platform/files'
import { homeIdOf, idFromKey } from '../../../platform/ids'
import { fetchSheet, readTable } from '../../../services/sheets/sheet-files'
import { loadEstate } from '../../../store/estate/estates'
import { addImport, homesOfVersion, loadImport } from '../../../store/estate/register'
import { plan } from '../../../store/jobs'
import { created, madeBefore } from '../../../store/store'
import { stillInUse } from '../in-use'
import { importJob } from '../job'
import { writePlan } from '../plan'
import { viewImport } from '../view'

type Looked = Pick<Import, 'plan' | 'figures' | 'problems' | 'problemCount' | 'total'>

const faulty = (problems: Problem[]): Looked => ({
  plan: null,
  figures: null,
  total: 0,
  problems: problems.slice(0, PROBLEMS_SHOWN),
  problemCount: problems.length,
})

/** Looks the homes through beside those in force; what can be put in force is kept for it. */
const compare = async (id: string, base: string | null, homes: RegisterHome[], now: number): Promise<Looked> => {
  const live = base === null ? [] : await homesOfVersion(base)
  const problems = await stillInUse(live, homes, now)
  if (problems.length > 0) return faulty(problems)
  const figures = figuresOf(live, homes)
  return { ...faulty([]), figures, total: homes.length, plan: await writePlan(id, homes) }
}

/**
 * Looks a sheet through (A1): the figures of what it would change, or every row that is wrong. Nothing changes yet; only
 * the homes as they were read are kept, the sheet itself goes. Refuses a file that is no sheet or was not issued to the caller.
 */
export const previewImport: Verb<'register.previewImport'> = async ({ key, fileId, fileName }, call) => {
  const me = call.person
  const id = idFromKey(me._id, key)
  const known = await loadImport(id)
  const act = commandOf(call, me._id, key)
  if (known) return viewImport(madeBefore(known, act, known.estateId === me.estateId))
  const file = await fetchSheet(me._id, fileId)
  const table = await readTable(file)
  const sheet = 'what' in table ? { homes: [], problems: [table] } : readSheet(table, homeSheet)
  const estate = await loadEstate(me.estateId)
  const base = estate.register?.version ?? null
  const homes = inOrder(sheet.homes, (home) => homeIdOf(estate._id, placeKey(home, homeSheet)))
  const looked = sheet.problems.length > 0 ? faulty(sheet.problems) : await compare(id, base, homes, call.now)
  const written: Import = {
    _id: id,
    rev: 0,
    estateId: estate._id,
    by: me._id,
    at: call.now,
    fileName,
    base,
    ...looked,
    state: looked.plan ? 'ready' : 'faulty',
    done: 0,
    stopped: null,
    endedAt: null,
  }
  const one = created(written, act)
  await plan(importJob(one, call.now + READY_LIFE), call.now)
  const added = await addImport(one)
  await removeFiles([fileId])
  const stored = added ? one : await loadImport(id)
  if (!stored) throw new AppError('NOT_FOUND')
  return viewImport(stored)
}
