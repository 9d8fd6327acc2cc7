import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.roster, enablePullDownRefresh: true })
