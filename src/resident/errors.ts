import { knowErrors } from '@/copy/errors'
import { peopleErrors } from '@/copy/errors/people'

knowErrors(peopleErrors)
