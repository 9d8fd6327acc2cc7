import type { ExampleRefusal } from '../../domain/case-search/example'
import type { Refusal } from '../../domain/matter/command'
import type { PersonRefusal } from '../../domain/people/record'

/** Why any page may be refused something. What only pages of one area meet stands with it, here and in its words. */
export type CommonReason =
  | Extract<Refusal, 'NOT_NOW' | 'NOT_YOURS' | 'REASON_NEEDED' | 'TIME_PASSED' | 'TOO_FAR' | 'OWN_WORK'>
  | Extract<Refusal, 'STILL_TIME' | 'MORE_TRIES' | 'TOO_LATE' | 'ABOUT_THEM'>
  | Extract<PersonRefusal, 'NOT_A_MEMBER' | 'NOT_A_COLLEAGUE' | 'NOT_YOURSELF'>
  | Extract<ExampleRefusal, 'NAMES_SOMEBODY'>
  | 'UNKNOWN_ACTION'
  | 'OWN_HOME'
  | 'KEY_REUSED'
  | 'TOO_OFTEN'
  | 'TEXT_TOO_LONG'
  | 'TEXT_EMPTY'
  | 'WORDS_DOUBTED'
  | 'NAME_RESERVED'
  | 'PHOTO_MISSING'
  | 'PHOTO_FOREIGN'
  | 'PHOTO_NOT_A_PICTURE'
  | 'VOICE_UNCLEAR'
  | 'FILE_MISSING'
  | 'FILE_FOREIGN'
  | 'HOME_NOT_YOURS'
  | 'HOME_UNKNOWN'
  | 'STAFF_ONLY'
  | 'MANAGER_ONLY'
  | 'OFFICE_ONLY'
  | 'NOT_AN_ENGINEER'
  | 'PHONE_UNCLEAR'
  | 'PHONE_CODE_USED'
  | 'PROXY_FOR_NOBODY'
  | 'NOT_FOR_THAT'
  | 'NOT_GIVEN'
  | 'WORDS_TOO_SHORT'
  | 'WECHAT_SILENT'
  | 'SIGNED_OUT'
