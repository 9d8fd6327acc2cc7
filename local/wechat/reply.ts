/** What WeChat's interfaces answer, in their own terms: `errcode` 0 is success. */
export type WeChatReply = { errcode: number; errmsg: string } & Record<string, unknown>

/** Some interfaces answer a picture instead. */
export type Picture = { contentType: string; picture: Buffer }

/** The fields of a request as they travel, in snake case. */
export type WeChatRequest = Record<string, unknown>

export function ok(more: Record<string, unknown> = {}): WeChatReply {
  return { errcode: 0, errmsg: 'ok', ...more }
}

export function no(errcode: number, errmsg: string): WeChatReply {
  return { errcode, errmsg }
}

export function isPicture(answer: WeChatReply | Picture): answer is Picture {
  return 'picture' in answer && Buffer.isBuffer(answer.picture)
}
