import { knowErrors } from '@/copy/errors'
import { officeErrors } from '@/copy/errors/office'
import { peopleErrors } from '@/copy/errors/people'

knowErrors(officeErrors, peopleErrors)
