import { StoreError } from './types'

const writeError = (text: string): string =>
  `[FailedOperation] multiple write errors: [{write errors: [{${text}}]}, {<nil>}]`

export const noCollection = (name: string): StoreError =>
  new StoreError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

/** MongoDB refused to write; `text` is what MongoDB says. */
export const unwritable = (text: string): StoreError => new StoreError('DATABASE_REQUEST_FAILED', writeError(text))

export const badQuery = (text: string): StoreError =>
  new StoreError('DATABASE_REQUEST_FAILED', `[FailedOperation] (BadValue) ${text}`)

export const duplicateKey = (collection: string, index: string, key: string): StoreError =>
  unwritable(`E11000 duplicate key error collection: local.${collection} index: ${index} dup key: ${key}`)

export const conflict = (): StoreError =>
  new StoreError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const noTransaction = (id: string): StoreError =>
  new StoreError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceNotFound.TransactionNotExist] Transaction not exist: ${id}, it was ended, refused a write before, or took too long.`,
  )

/** Another open transaction holds the document: the cloud would let a plain write wait, so try again later. */
export const locked = (): StoreError => new StoreError('LOCKED', 'An open transaction holds this document')

export const unusableFile = (text: string): StoreError => new StoreError('UNUSABLE_FILE', text)
