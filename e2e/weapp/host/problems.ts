import { addGlobalErrorListener, addGlobalWarningListener } from 'glass-easel'

export const problems: string[] = []

const say = (what: unknown) =>
  problems.push(
    what instanceof Error
      ? `${what.message}\n${what.stack ?? ''}`
      : typeof what === 'string'
        ? what
        : JSON.stringify(what),
  )

/** Before the first setData a component has no list yet; WeChat draws nothing then and says nothing. */
const isEmptyLoop = (message: string) => /for-list data is neither .* "undefined"/.test(message)

/** Writes down whatever goes wrong, so that a test can look at it: nothing is only logged. */
export function watchProblems(): void {
  addEventListener('error', ({ error, message }) => say(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => say(reason))
  addGlobalErrorListener((error) => {
    say(error)
  })
  addGlobalWarningListener((message) => {
    if (!isEmptyLoop(message)) say(message)
  })
  const { error } = console
  console.error = (...parts: unknown[]) => {
    say(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '))
    error(...parts)
  }
}
