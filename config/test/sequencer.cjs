const { default: Sequencer } = require('@jest/test-sequencer')
const { tell } = require('./lines.cjs')

/** Jest's own order, the longest files first; tells which files there are. */
module.exports = class extends Sequencer {
  sort(tests) {
    tell({ planned: tests.map(({ path }) => path) })
    return super.sort(tests)
  }
}
