import { fileNames, headingWords } from '@/copy/register-file'
import { columns } from '@/domain/register/home'
import type { Verb } from '../../_platform/actions'
import { loadEstate } from '../../_platform/db/estates'
import { homesOfVersion } from '../../_platform/db/register'
import { Fault } from '../../_platform/fault'
import { writeXlsx } from '../../_platform/sheet-files'
import { widths } from './template'

/** The register in force as a sheet that can be imported again; nothing in it is about a person. */
export const exportRegister: Verb<'register.export'> = async (_input, call) => {
  const me = call.person
  const estate = await loadEstate(me.estateId)
  if (!estate.register) throw new Fault('NOT_FOUND', 'NO_REGISTER')
  const homes = await homesOfVersion(estate.register.version)
  const rows = [
    columns.map((column) => headingWords[column]),
    ...homes.map((home) => columns.map((column) => home[column])),
  ]
  const file = await writeXlsx([{ name: fileNames.sheet, widths, rows }])
  return { name: fileNames.register(estate.name), base64: file.toString('base64') }
}
