const { tell } = require('./lines.cjs')

/** Tells of each file when it is finished, so that nothing is lost when the others never are. */
module.exports = class {
  constructor() {
    // Jest leads a group of its own: whoever started it may have been killed, and then nobody ends it.
    const starter = process.ppid
    setInterval(() => {
      if (process.ppid !== starter) process.kill(-process.pid, 'SIGKILL')
    }, 1_000).unref()
  }

  onTestFileStart({ path }) {
    tell({ began: path })
  }

  onTestCaseResult({ path }) {
    tell({ moved: path })
  }

  onTestFileResult(
    { path },
    { numPassingTests, numFailingTests, numPendingTests, numTodoTests, testExecError, perfStats },
  ) {
    tell({
      finished: path,
      passed: numPassingTests,
      failed: numFailingTests + (testExecError ? 1 : 0),
      notRun: numPendingTests + numTodoTests,
      seconds: (perfStats.end - perfStats.start) / 1000,
    })
  }
}
