// What Jest tells of how far it is: a line of JSON for whatever happens, in the file that TEST_LINES names.
const { appendFileSync } = require('node:fs')

exports.tell = (line) => appendFileSync(process.env.TEST_LINES, `${JSON.stringify(line)}\n`)
