import { kitWords } from '../copy/kit'

export default definePageConfig({ navigationBarTitleText: kitWords.title })
