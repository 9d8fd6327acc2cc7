/** Whom a complaint is about, and whether others may know who brought it: for who brings it, and for who writes it down. */
export const aboutWhomWords = {
  about: '和哪位工作人员有关',
  hint: '选填。被指出的人看不到这件事，由他的上级处理。',
  nobody: '不涉及个人',
  described: '不知道姓名，描述一下',
  label: '是怎样的人',
  placeholder: '例如：早班门岗，高个子，戴眼镜',
  missing: '请描述是怎样的人',
  anonymous: '匿名',
  anonymousHint: '只有首接人和经理知道是谁提出的，其他同事看不到姓名、房号和电话。',
} as const
