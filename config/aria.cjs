const { join } = require('node:path')
const spoken = require('../src/lib/spoken.json')

/** Taro's templates for WeChat leave out roles and labels; this lets them through, on the components named there. */
module.exports = (ctx) =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, spoken)
      platform.runtimePath = [platform.runtimePath, join(__dirname, '../src/lib/spoken')].flat()
    },
  })
