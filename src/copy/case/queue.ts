/** What waits on the phone for the network: the strip on every tab, and what is said right after a tap. */
export const queueWords = {
  strip: (count: number) => `待发送 ${count} 项，联网后自动提交`,
  refused: (count: number) => `有 ${count} 项没有办成，请看一看`,
  ofCase: (count: number) => `有 ${count} 步待发送，联网后自动提交`,
  kept: '没有网络，已保存在手机上，联网后自动提交',
} as const
