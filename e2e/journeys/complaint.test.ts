import { categoryWords, concernLine, placeWords } from '../../src/copy/case/case'
import { proposalWords, sheetWords } from '../../src/copy/case/case-page'
import { causeWords, validityWords } from '../../src/copy/case/concern'
import { investigationWords, investigationSheets as sheets, signWords } from '../../src/copy/case/investigation'
import { moveName, proposeWords } from '../../src/copy/case/moves'
import { errorLine } from '../../src/copy/errors'
import '../../src/copy/errors/all'
import { fileConcernWords as form } from '../../src/copy/filing/file-concern'
import { subscribeWords } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { newKey } from '../../stage/seed/move-in'
import { phonesOfFile } from '../opened'
import { inbox, MORNING, until } from '../world'

const here = phonesOfFile()
const DAY = 86_400_000
const words = '楼道三天没有人打扫'

test('one complaint, from receipt to a signed confirmation, postponed once and not twice', async () => {
  const [resident, handler] = await Promise.all(['王秀兰', '何静'].map((name) => here.phones.of(name)))
  if (!resident || !handler) throw new Error('two phones are needed')

  await resident.touch(homeWords.concern)
  await resident.touch(categoryWords.cleaning.name)
  await resident.touch(placeWords.stairs)
  await resident.write(form.wordsHint, words)
  await resident.press(form.submit)
  await resident.press(subscribeWords.accept)
  await resident.sees(concernLine.assigned('何静'))
  const id = new URL(resident.page.url().replace('/#', '')).searchParams.get('id') ?? ''
  const received = (await inbox(here.world.who('王秀兰'))).find(({ kind }) => kind === 'received')
  expect(received?.body).toContain('2 天内告诉您处理结果')

  await handler.open('pages/work/index')
  await handler.touch(words)
  await handler.press(moveName('complaint', 'accept'))
  await resident.press(moveName('complaint', 'confirmArrival'))
  await handler.press(moveName('complaint', 'promiseDate'))
  await handler.touch(sheetWords.promiseDate.days(2, false))
  await handler.press(sheetWords.promiseDate.send)
  await resident.sees(/承诺.* 前办结/)

  const { caller } = here.world.who('何静')
  const later = (days: number) => ({ id, key: newKey(), at: MORNING + days * DAY, reason: '保洁公司要换人' })
  await caller.ask('cases.proposeTime', later(4))
  await resident.press(proposalWords.agree)
  await resident.sees(/您同意/)
  await expect(caller.ask('cases.proposeTime', later(6))).rejects.toThrow(/ALREADY_POSTPONED/)
  await handler.seesNot(proposeWords.later.button)
  expect(errorLine({ code: 'LIMIT', reason: 'ALREADY_POSTPONED' })).toContain('不能再改期')

  await handler.press(moveName('complaint', 'recordFindings'))
  await handler.touch(causeWords.contractor)
  await handler.write(sheets.findings.foundHint, '保洁公司没有安排替班')
  await handler.write(sheets.findings.remedyHint, '换人并补扫')
  await handler.press(sheets.findings.send)
  await resident.sees(/保洁公司没有安排替班/)
  await handler.press(moveName('complaint', 'judge'))
  await handler.touch(validityWords.valid)
  await handler.write(sheets.judge.placeholder, '调看监控，情况属实')
  await handler.press(sheets.judge.send)
  await handler.press(moveName('complaint', 'tellResult'))
  await handler.write(sheets.result.placeholder, '已补扫，以后每天检查')
  await handler.write(sheets.result.waive.placeholder, '已约定顶岗，不另立措施')
  await handler.press(sheets.result.send)
  await handler.press(moveName('complaint', 'askSignature'))
  await resident.sees(investigationWords.asked)

  await resident.press(moveName('complaint', 'confirm'))
  await resident.rate(5)
  await resident.press(sheets.confirm.send)
  await resident.sees(signWords.missing)
  await resident.sign()
  await resident.press(sheets.confirm.send)
  await resident.sees(concernLine.closed(null))
  await resident.sees(investigationWords.signed)

  const ask = () => here.world.who('林晓燕').caller.ask('cases.getCase', { id })
  const view = await until('closed', ask, ({ status }) => status === 'closed')
  expect(view.investigation?.signature).toBe('signed')
  expect(view.promises.map(({ rule, standing }) => [rule, standing])).toEqual([
    ['respond', 'kept'],
    ['feedback', 'released'],
    ['finish', 'released'],
    ['finish', 'kept'],
    ['confirm', 'kept'],
  ])
  const told = await inbox(here.world.who('林晓燕'))
  expect(told.map(({ kind }) => kind)).toContain('confirmed')
}, 240_000)
