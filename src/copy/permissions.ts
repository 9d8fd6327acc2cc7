/** What the phone can be asked to let us use. */
export type Permission = 'place' | 'camera' | 'microphone'

const words: Record<Permission, { name: string; why: string }> = {
  place: { name: '位置', why: '到场打卡和登记小区位置需要用到您的位置。' },
  camera: { name: '相机和相册', why: '拍照和选择照片需要用到相机和相册。' },
  microphone: { name: '麦克风', why: '录音需要用到麦克风；不想录音也可以直接打字。' },
}

/** What is said when something was refused that a tap needs, with a button that opens the settings. */
export const refusedWords = (permission: Permission) => ({
  what: `还没有允许使用${words[permission].name}`,
  todo: `${words[permission].why}请点“去设置”，打开这一项后再试一次。`,
  open: '去设置',
})
