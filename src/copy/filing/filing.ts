/** What every form says in which something is brought up: by residents, and by staff for a caller. */
export const filingWords = {
  home: '哪一套房屋',
  atHome: '家里',
  publicArea: '公共区域',
  photos: '拍几张照片',
  uploading: '照片正在上传，请稍等',
  photoFailed: '有照片没有传上去，请点“重试”或移除',
  reused: '改动前的内容物业已经收到；现在改过的这一份还没有提交。',
  seeStored: '查看已收到的那一件',
  asNew: '作为新的报事提交',
  startOver: '清空重填',
  startOverTitle: '清空已经填写的内容？',
  startOverThen: '清空后不能恢复。',
  noHome: '还没有绑定房屋',
} as const
