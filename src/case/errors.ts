import { knowErrors } from '@/copy/errors'
import { caseErrors } from '@/copy/errors/case'

knowErrors(caseErrors)
