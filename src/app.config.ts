import { tabWords } from './copy/common'
import { titles, whyLocation } from './copy/shell'

/**
 * Sub-packages by area and by who opens them: office (desk and leaders, day by day), planning (who works when and where, by
 * which rules), insight (what finished cases teach). A page is added to its list; what is opened together lies together.
 */
const packages: { root: string; pages: string[] }[] = [
  {
    root: 'resident',
    pages: [
      'file-repair/index',
      'file-concern/index',
      'watched/index',
      'help/index',
      'help/article/index',
      'join/index',
      'apply/index',
      'broadcast/index',
      'household/index',
      'invite/index',
      'profile/index',
      'my-data/index',
      'my-data/edit/index',
      'my-data/seen/index',
      'my-data/leave/index',
    ],
  },
  {
    root: 'staff',
    pages: ['take-in/index', 'shifts/index', 'list/index', 'map/index', 'shift-handover/index'],
  },
  {
    root: 'office',
    pages: [
      'add-resident/index',
      'applications/index',
      'broadcast/index',
      'broadcast/write/index',
      'broadcast/progress/index',
      'call/index',
      'calls/index',
      'find-home/index',
      'help/index',
      'help/write/index',
      'home-profiles/index',
      'home-profiles/home/index',
      'home-profiles/edit/index',
      'unreached/index',
    ],
  },
  {
    root: 'planning',
    pages: [
      'calendar/index',
      'open-estate/index',
      'policy/index',
      'register/index',
      'register/homes/index',
      'register/import/index',
      'roster/index',
      'roster/template/index',
      'set-up/index',
      'staff/index',
      'staff/invite/index',
      'staff/person/index',
    ],
  },
  {
    root: 'insight',
    pages: ['case-search/index', 'case-search/example/index', 'daily-hashes/index', 'examples/index'],
  },
  { root: 'case', pages: ['index', 'waiting/index'] },
]

/** Loaded ahead while a tab page is in front, so that the next page opens at once. */
const ahead = (...roots: string[]) => ({
  network: 'all' as const,
  packages: roots,
})

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/progress/index',
    'pages/work/index',
    'pages/manage/index',
    'pages/me/index',
    'pages/inbox/index',
    ...(process.env.TARO_ENV === 'h5' ? ['kit/index'] : []),
  ],
  subPackages: packages,
  preloadRule: {
    'pages/home/index': ahead('resident', 'case'),
    'pages/work/index': ahead('staff', 'case'),
    'pages/manage/index': ahead('office', 'planning', 'insight', 'case'),
  },
  tabBar: {
    custom: true,
    list: [
      { pagePath: 'pages/home/index', text: tabWords.home },
      { pagePath: 'pages/progress/index', text: tabWords.progress },
      { pagePath: 'pages/work/index', text: tabWords.work },
      { pagePath: 'pages/manage/index', text: tabWords.manage },
      { pagePath: 'pages/me/index', text: tabWords.me },
    ],
  },
  window: {
    backgroundTextStyle: 'dark',
    backgroundColor: '#f3f5f8',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTitleText: titles.home,
    navigationBarTextStyle: 'black',
  },
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: whyLocation } },
})
