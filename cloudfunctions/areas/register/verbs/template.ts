import { fileNames, headingWords, templateGuide } from '@/copy/estate/register-file'
import { columns } from '@/domain/register/home'
import type { Verb } from '../../../platform/actions'
import { writeXlsx } from '../../../services/sheets/sheet-files'

export const widths = [12, 12, 12, 8, 18, 16, 24]

/** An empty sheet with our headings, and beside it what belongs into each column. */
export const template: Verb<'register.template'> = async () => {
  const file = await writeXlsx([
    { name: fileNames.sheet, widths, rows: [columns.map((column) => headingWords[column])] },
    { name: fileNames.guide, widths: [24, 60, 14], rows: templateGuide },
  ])
  return { name: fileNames.template, base64: file.toString('base64') }
}
