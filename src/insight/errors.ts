import { knowErrors } from '@/copy/errors'
import { insightErrors } from '@/copy/errors/insight'

knowErrors(insightErrors)
