import { knowErrors } from '@/copy/errors'
import { peopleErrors } from '@/copy/errors/people'
import { planningErrors } from '@/copy/errors/planning'
import { rosterErrors } from '@/copy/errors/roster'

knowErrors(peopleErrors, planningErrors, rosterErrors)
