import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

type Finished = { finished: string; passed: number; failed: number; notRun: number; seconds: number }

/** What Jest tells while it runs: the files that there are, and what becomes of each. */
export type Line = { planned: string[] } | { began: string } | { moved: string } | { zoned: string } | Finished

export type Counted = {
  passed: number
  failed: number
  /** Files and how many seconds each took. */
  files: [file: string, seconds: number][]
  /** The files that asked the machine for its time zone, where that is watched: others run the same in every zone. */
  zoned: string[]
  /** What else is to be known of the run. */
  said: string[]
}

/** The lines of a run that may have been cut off in the middle of one. */
export function readLines(file: string): Line[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
}

type Run = {
  title: string
  lines: Line[]
  /** Whether Jest itself says that all is well. */
  good: boolean
  /** How long nothing had ended when it was cut off; null when it was not. */
  stillMs: number | null
  /** Whether only some were asked for: then none need be there, and a test may be left out. */
  some: boolean
  cwd: string
}

/** A test that did not run (skipped, to do) counts as failed, and so does, once, each file that never finished. */
export function count({ title, lines, good, stillMs, some, cwd }: Run): Counted {
  const named = (file: string) => relative(cwd, file)
  const finished = new Map(lines.flatMap((line) => ('finished' in line ? [[line.finished, line] as const] : [])))
  const began = new Set(lines.flatMap((line) => ('began' in line ? [line.began] : [])))
  const planned = new Set(lines.flatMap((line) => ('planned' in line ? line.planned : [])))
  const lost = [...planned].filter((file) => !finished.has(file))
  const sum = (what: 'passed' | 'failed' | 'notRun') =>
    [...finished.values()].reduce((total, one) => total + one[what], 0)
  const notRun = some ? 0 : sum('notRun')
  const failed = sum('failed') + notRun + lost.length
  const broken = !good && failed === 0 ? 1 : 0
  return {
    passed: sum('passed'),
    failed: failed + broken,
    files: [...finished.values()].map((one) => [named(one.finished), one.seconds]),
    zoned: [...new Set(lines.flatMap((line) => ('zoned' in line ? [line.zoned] : [])))],
    said: [
      ...(notRun ? [`${notRun} tests were skipped, which counts as failed`] : []),
      ...(stillMs === null ? [] : [`cut off, because no test had ended for ${stillMs / 1000} s`]),
      ...lost.map(
        (file) => `${named(file)} ${began.has(file) ? 'did not finish' : 'did not run'}, which counts as failed`,
      ),
      ...(broken ? ['nothing ran, or the run broke off'] : []),
    ].map((what) => `${title}: ${what}`),
  }
}
