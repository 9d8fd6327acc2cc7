/** The page of one case, as WeChat opens it from a push or the app from a list; without a leading slash. */
export const casePage = (caseId: string): string => `case/index?id=${caseId}`

/** Where a scanned invitation opens the app; its code is the scene. */
export const joinPage = 'resident/join/index'

/** Who lives in a home, for those who do and for the office. */
export const householdPage = (homeId: string): string => `resident/household/index?homeId=${homeId}`

/** The applications that the office answers. */
export const applicationsPage = 'office/applications/index'

/** The list of people whom no message reached. */
export const unreachedPage = 'office/unreached/index'

/** The page of one broadcast for those it is sent to; without a leading slash. */
export const broadcastPage = (id: string): string => `resident/broadcast/index?id=${id}`
/** The page on which the office follows one broadcast: who has read it, who has not. */
export const broadcastProgressPage = (id: string): string => `office/broadcast/progress/index?id=${id}`

/** Where a message leads that has no page of its own. */
export const homePage = 'pages/home/index'

/** The public areas that somebody follows. */
export const watchedPage = 'resident/watched/index'

/** The guide of the estate (办事指南). */
export const helpPage = 'resident/help/index'
/** The page of one published article of the guide. */
export const articlePage = (id: string): string => `resident/help/article/index?id=${id}`
