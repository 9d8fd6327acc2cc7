import { knowErrors } from '@/copy/errors'
import { rosterErrors } from '@/copy/errors/roster'

knowErrors(rosterErrors)
