import { titles } from '@/copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.caseSearch, enablePullDownRefresh: true })
