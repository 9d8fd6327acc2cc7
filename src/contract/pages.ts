/** The page of one case, as WeChat opens it from a push or the app from a list; without a leading slash. */
export const casePage = (caseId: string): string => `case/index?id=${caseId}`

/** Where a scanned invitation opens the app; its code is the scene. */
export const joinPage = 'resident/join/index'
