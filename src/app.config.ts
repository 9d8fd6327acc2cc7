import { tabWords } from './copy/common'
import { titles, whyLocation } from './copy/shell'

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
  subPackages: [
    { root: 'resident', pages: ['file-repair/index'] },
    { root: 'case', pages: ['index'] },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['resident', 'case'] } },
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
