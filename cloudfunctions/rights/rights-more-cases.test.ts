import { tryPart } from './matrix.fixture'

tryPart('moreCases')
