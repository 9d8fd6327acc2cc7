import type { Notice, NoticeKind } from '../domain/message/notice'

type Words = { title: string; body: string }
type Of<K extends NoticeKind> = Extract<Notice, { kind: K }>

const wordsFor: { [K in NoticeKind]: (notice: Of<K>) => Words } = {
  applicationFiled: ({ homeLabel, name }) => ({
    title: `入住申请：${homeLabel}`,
    body: `${name}申请加入${homeLabel}，请核对身份后答复。`,
  }),
}

/** A notice as it stands in the inbox. */
export const noticeText = (notice: Notice): Words => (wordsFor[notice.kind] as (one: Notice) => Words)(notice)
