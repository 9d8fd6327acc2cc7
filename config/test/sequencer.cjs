const { default: Sequencer } = require('@jest/test-sequencer')
const { tell } = require('./lines.cjs')

/** Take long, whatever their size says: begun last, one would be waited for alone. */
const longest =
  /(weigh|stage|pages|gate|crash|contract|kill|rights-?\w*|hanging|nobody-lost|thousands|crash-\w+|delivery|anonymous)\.test\.ts$/

/** Jest's own order, by how long each took last, else by size; tells which files there are. */
module.exports = class extends Sequencer {
  sort(tests) {
    tell({ planned: tests.map(({ path }) => path) })
    const sorted = super.sort(tests)
    const isLong = ({ path, duration }) => duration === undefined && longest.test(path)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
