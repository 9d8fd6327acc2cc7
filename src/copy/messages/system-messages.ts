import { startOfDay } from '../../domain/kernel/time'
import type { SystemMessage, SystemMessageKind } from '../../domain/message/system-message'
import type { Shift } from '../../domain/roster/shift'
import { codeWords } from '../estate/daily-hashes'
import { dateWords, dayLine, gapWords, spanDate } from '../estate/roster-words'
import { dutiesLine, dutyWords, relationWords, skillWords } from '../people/roles'
import { broadcastTitle } from './broadcast'

type Words = { title: string; body: string }
type Of<K extends SystemMessageKind> = Extract<SystemMessage, { kind: K }>

const shiftLine = (shift: Shift) => `${spanDate(shift.from, shift.until)} ${dutyWords[shift.duty]}班`

const wordsFor: { [K in SystemMessageKind]: (message: Of<K>) => Words } = {
  shiftChanged: ({ before, after }) => {
    if (!after)
      return { title: '您有一个班次取消了', body: before ? `${shiftLine(before)}不用来了。` : '请看最新班次。' }
    if (!before) return { title: '给您排了新的班次', body: `${shiftLine(after)}，请准时到岗。` }
    return { title: '您的班次有变动', body: `${shiftLine(before)}改为${shiftLine(after)}，请以新的时间为准。` }
  },
  swapAsked: ({ name, shift, inReturn }) => ({
    title: `${name}想和您换班`,
    body: inReturn
      ? `${name}请您上${shiftLine(shift)}，他来上您的${shiftLine(inReturn)}。请点开答复。`
      : `${name}请您代上${shiftLine(shift)}。请点开答复。`,
  }),
  swapAnswered: ({ name, agree, shift }) => ({
    title: agree ? `${name}同意换班` : `${name}没有同意换班`,
    body: agree
      ? `${shiftLine(shift)}由${name}来上，班表已更新。`
      : `${shiftLine(shift)}仍由您来上，也可以再问问别的同事。`,
  }),
  swapMade: ({ names, shift }) => ({
    title: `${names[0]}和${names[1]}换了班`,
    body: `${shiftLine(shift)}改由${names[1]}来上，双方已同意，班表已更新。`,
  }),
  handedOver: ({ name, duty, cases }) => ({
    title: `${name}给您留了${dutyWords[duty]}交接`,
    body: `${cases === 0 ? '没有未结的工单' : `有 ${cases} 件未结的工单`}，请点开看一看，再点“已看过”。`,
  }),
  headsOfWeek: ({ day, head }) => ({
    title: `一周存证校验码 ${codeWords(head)}`,
    body: `这是到${dayLine(startOfDay(day))}为止的校验码，连着之前的每一天。请留着这条消息：以后哪一天的记录被改动或删除，码就对不上。`,
  }),
  postChanged: ({ duties }) => ({
    title: '您的岗位有调整',
    body: `现在的岗位：${dutiesLine(duties)}。如有疑问，请联系经理。`,
  }),
  memberJoined: ({ name, label, relation }) => ({
    title: `${label}新增了一位${relationWords[relation]}`,
    body: `${name}已加入${label}，可以查看家里的工单。如果您不认识对方，请马上联系物业前台。`,
  }),
  membershipEnded: ({ label, withOwner }) => ({
    title: `您已不在${label}的住户名单里`,
    body: withOwner
      ? '当初让您加入的住户已不在这处房屋，您的身份也随之结束。如果您还住在这里，请联系物业前台重新登记。'
      : '您不再能查看这处房屋的工单，已提交的工单仍会继续处理。如有疑问，请联系物业前台。',
  }),
  homeWithoutOwner: ({ label, people }) => ({
    title: `${label}已没有业主，请您核对住户`,
    body: `名单里还有 ${people} 位住户。请问清他们是否还住在这里：不住的请移出，新业主请登记。`,
  }),
  certificateEnds: ({ name, certificate, trade, expiresAt, now }) => {
    const ended = expiresAt <= now
    const then = trade ? `系统不再给他自动派${skillWords[trade]}工单` : '请确认是否还需要'
    return ended
      ? {
          title: `${name}的${certificate}已到期`,
          body: `已于 ${dateWords(expiresAt - 1)}到期，${then}。换证后请登记新证。`,
        }
      : { title: `${name}的${certificate}快到期`, body: `有效期到 ${dateWords(expiresAt - 1)}，请尽早安排复审换证。` }
  },
  gapsAhead: ({ first, times }) => ({
    title: `未来 7 天有 ${times} 段无人值班`,
    body: `最早是 ${spanDate(first.from, first.until)}，${gapWords(first)}。请尽快排班。`,
  }),
  broadcast: ({ about, words, follows }) => ({ title: broadcastTitle(about, follows), body: words }),
  broadcastReminder: ({ about, words, follows }) => ({
    title: `请您确认：${broadcastTitle(about, follows)}`,
    body: `${words}看过后请点“我已知晓”。`,
  }),
  broadcastUnheard: ({ title, people }) => ({
    title: `${title}还有 ${people} 人没有通知到，请您联系`,
    body: '他们没有开启微信提醒，也还没有打开查看。请点开名单打电话或上门告诉对方，并记下结果。',
  }),
  nobodyThere: ({ title }) => ({
    title: '有小区无人在岗，请您处理',
    body: `“${title}”在那个小区没有人能处理：员工都已停用或离岗。请尽快安排人员，恢复前请打电话给住户。`,
  }),
  notReached: ({ title, name }) => ({
    title: `没有通知到${name || '一位同事'}，请您联系`,
    body: `“${title}”没有送到对方的微信，对方也还没有打开查看。请打电话告诉对方，然后在“未送达名单”里记下。`,
  }),
}

/** A notice as it stands in the inbox. */
export const systemMessageText = (message: SystemMessage): Words =>
  (wordsFor[message.kind] as (one: SystemMessage) => Words)(message)

export const notReachedCard = { phrase: '未送达', remark: '有人没收到消息，请您打电话联系' } as const
