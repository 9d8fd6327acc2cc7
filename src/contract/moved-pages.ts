/** Folders of pages that lie elsewhere now: messages that were sent before, and what WeChat remembers, name the former one. */
export const movedPages: Record<string, string> = {
  'manager/add-resident': 'office/add-resident',
  'manager/applications': 'office/applications',
  'manager/archive': 'office/home-profiles',
  'manager/broadcast': 'office/broadcast',
  'manager/calendar': 'planning/calendar',
  'manager/cases': 'insight/case-search',
  'manager/find-home': 'office/find-home',
  'manager/heads': 'insight/daily-hashes',
  'manager/help': 'office/help',
  'manager/open-estate': 'planning/open-estate',
  'manager/policy': 'planning/policy',
  'manager/register': 'planning/register',
  'manager/roster': 'planning/roster',
  'manager/set-up': 'planning/set-up',
  'manager/staff': 'planning/staff',
  'manager/unreached': 'office/unreached',
  'staff/call': 'office/call',
  'staff/calls': 'office/calls',
  'staff/examples': 'insight/examples',
  'staff/hand-over': 'staff/shift-handover',
}

/** Where a page lies now, with what follows its path; a page that has not moved stays as it is. */
export const pageNow = (page: string): string =>
  page.replace(/^[a-z]+\/[a-z-]+(?=\/)/, (folder) => movedPages[folder] ?? folder)
