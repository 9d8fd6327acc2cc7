import { titles } from '../../copy/shell'

export default definePageConfig({ navigationBarTitleText: titles.invite, enableShareAppMessage: true })
