import { tryPart } from './matrix.fixture'

tryPart('cases')
