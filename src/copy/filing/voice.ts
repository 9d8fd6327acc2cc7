/** Something said, to be played. */
export const voiceWords = {
  play: (seconds: number) => `播放录音 ${seconds} 秒`,
  stop: '停止播放',
  held: '有一段录音正由前台查看，暂时不能播放',
} as const
