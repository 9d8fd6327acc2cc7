const { tell } = require('./lines.cjs')

/** Tells of each file when it is finished, so that nothing is lost when the others never are. */
module.exports = class {
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
