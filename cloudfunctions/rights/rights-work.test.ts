import { tryPart } from './matrix.fixture'

tryPart('work')
