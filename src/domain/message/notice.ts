/** Something to tell that is no case: what it is about stands in it, the words in copy/notices. */
export type Notice = { kind: 'applicationFiled'; homeLabel: string; name: string }

export type NoticeKind = Notice['kind']
