import { tryPart } from './matrix.fixture'

tryPart('people')
