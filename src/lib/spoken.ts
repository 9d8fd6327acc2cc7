import { mergeInternalComponents } from '@tarojs/shared'
import spoken from './spoken.json'

// What a screen reader may say of WeChat's components: config/aria.cjs puts it into the templates, this into the app.
mergeInternalComponents(spoken)
