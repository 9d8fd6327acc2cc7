import * as v from 'valibot'

import { action } from '../action'

import type { Overview } from '../views/manage'

export const manage = {
  'cases.overview': action<Overview>()(v.object({})),
}
