/** Whether a call of WeChat failed because the person, or his phone, does not allow it; a cancelled choice is no refusal. */
export const isRefused = (error: unknown): boolean => {
  const { errMsg } = (error ?? {}) as { errMsg?: unknown }
  const said = String(errMsg ?? error)
  return /auth(?:orize)?[ :_-]*(?:deny|denied|no response)|permission|system deny/i.test(said) && !/cancel/i.test(said)
}
