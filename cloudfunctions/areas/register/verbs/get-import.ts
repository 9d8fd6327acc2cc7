import type { Verb } from '../../../platform/actions'
import { importFor } from '../import-for'
import { viewImport } from '../view'

/** How far an import is. One read. */
export const getImport: Verb<'register.getImport'> = async ({ id }, call) => viewImport(await importFor(call, id))
