import { fileNames, headingWords } from '@/copy/estate/register-file'
import { columns } from '@/domain/register/home'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { writeXlsx } from '../../../services/sheets/sheet-files'
import { loadEstate } from '../../../store/estate/estates'
import { homesOfVersion } from '../../../store/estate/register'
import { widths } from './template'

/** The register in force as a sheet that can be imported again; nothing in it is about a person. */
export const exportHomes: Verb<'register.exportHomes'> = async (_input, call) => {
  const me = call.person
  const estate = await loadEstate(me.estateId)
  if (!estate.register) throw new AppError('NOT_FOUND', 'NO_REGISTER')
  const homes = await homesOfVersion(estate.register.version)
  const rows = [
    columns.map((column) => headingWords[column]),
    ...homes.map((home) => columns.map((column) => home[column])),
  ]
  const file = await writeXlsx([{ name: fileNames.sheet, widths, rows }])
  return { name: fileNames.register(estate.name), base64: file.toString('base64') }
}
