/**
 * What may wait on the phone until there is a network: what was filed, or done at the place. Whatever asks for somebody's answer,
 * or answers him, is not kept: by then it could be an answer to something else.
 */
export type Queueable =
  | 'cases.fileRepair'
  | 'cases.fileConcern'
  | 'cases.takeIn'
  | 'cases.noteProgress'
  | 'cases.accept'
  | 'cases.arrive'
  | 'cases.complete'
  | 'cases.siteVisit'
  | 'cases.logWork'
  | 'cases.addPhotos'
