import { randomUUID } from 'node:crypto'
import type { ImportView } from '../../src/contract'
import type { Caller } from '../door'

/** Makes a sheet (CSV) the register of the estate, as a manager does it on the phone. */
export async function importHomes(manager: Caller, sheet: string, fileName = '房屋名册.csv'): Promise<ImportView> {
  const { path } = await manager.ask('register.issueUpload', { fileName })
  const fileId = await manager.upload(path, Buffer.from(sheet))
  let view = await manager.ask('register.previewImport', { key: randomUUID(), fileId, fileName })
  if (view.problemCount > 0) throw new Error(`${fileName} has problems: ${JSON.stringify(view.problems)}`)
  do view = await manager.ask('register.applyImport', { id: view.id })
  while (view.state === 'writing')
  return view
}
