/** Giving a phone number. */
export const phoneWords = {
  label: '手机号',
  hint: '请输入手机号',
  ask: '使用微信绑定的手机号',
  got: '已取得您的微信手机号',
  type: '改为手动填写',
  empty: '请填写手机号，或使用微信绑定的手机号',
  wrong: '手机号好像不对，请再看一下',
  refused: '没有取得手机号',
  refusedHint: '没关系，您也可以直接填写手机号。',
} as const
