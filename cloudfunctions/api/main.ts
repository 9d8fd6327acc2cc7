import { serve } from '../services/serve'
import { areas } from './areas'

/** The door for people: everything the phone can ask for. */
export const main = serve(areas)
