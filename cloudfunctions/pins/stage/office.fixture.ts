import type { Input } from '../../../src/contract'
import { DAY, HOUR } from '../../../src/domain/kernel/time'
import { mondayOf } from '../../../src/domain/roster/roster'
import { PICTURE } from '../../world.fixture'
import { key, on, type Stage } from './move-in.fixture'

const estateId = 'estate-1'

const apply = async ({ world, homes }: Stage, name: string, about: Partial<Input<'applications.file'>> = {}) => {
  const { paths } = await world.ask(name, 'applications.issueUploads', { count: 1 })
  const paper = await world.put(name, paths[0]?.picture ?? '', PICTURE)
  const { id } = await world.ask(name, 'applications.file', {
    key: key(),
    estateId,
    homeId: homes['102'] ?? '',
    relation: 'lessee',
    name,
    phone: '13900000007',
    phoneCode: null,
    words: '刚租下来',
    papers: [paper],
    ...about,
  })
  return id
}

/** An application in each status. */
export const oldApplications = async (stage: Stage) => {
  const { world } = stage
  const answer = { key: key(), approve: true, reason: null }
  const approved = await apply(stage, 'let-in')
  await world.ask('lin', 'applications.decide', { ...answer, id: approved })
  const refused = await apply(stage, 'turned-down')
  await world.ask('lin', 'applications.decide', { key: key(), id: refused, approve: false, reason: '请带合同来' })
  const withdrawn = await apply(stage, 'changed-mind')
  await world.ask('changed-mind', 'applications.withdraw', on(withdrawn))
  return { approved, refused, withdrawn }
}

export const newApplications = async (stage: Stage) => ({
  late: await apply(stage, 'in-a-hurry', { urgent: '今晚要进门' }),
  open: await apply(stage, 'waits'),
})

/** An invitation in each standing but the lapsed one, which this one becomes by itself. */
export const invitations = async ({ world, homes }: Stage) => {
  const about = { phone: null, until: null, forId: null, decides: true, relation: 'family' as const }
  const invite = (name: string) =>
    world.ask('zhao', 'household.invite', { key: key(), homeId: homes['502'] ?? '', name, ...about })
  const revoked = (await invite('revoked')).code
  await world.ask('zhao', 'household.revokeInvitation', { key: key(), code: revoked })
  return { revoked, open: (await invite('invited')).code }
}

export const guide = async ({ world }: Stage) => {
  const text = { group: 'fees' as const, question: '物业费怎么交', answer: '在前台或手机上交。', words: ['缴费'] }
  const write = (publish: boolean, question: string) =>
    world.ask('sun', 'help.write', {
      key: key(),
      id: null,
      rev: 0,
      months: 6 as const,
      publish,
      caseId: null,
      text: { ...text, question },
    })
  await write(false, '门禁卡丢了怎么办')
  const { id } = await write(true, '物业费怎么交')
  const { id: gone } = await write(true, '泳池几点开')
  await world.ask('sun', 'help.withdraw', { ...on(gone), rev: 1 })
  await world.ask('li', 'help.rate', { ...on(id), version: 1, helpful: true })
  await world.ask('li', 'help.noteMissing', { key: key(), estateId, words: '宠物寄养' })
}

/** What the archive knows of people, and who looked at it; papers and posts of colleagues; a changed policy. */
export const records = async ({ world, ids }: Stage) => {
  const li = ids.li ?? ''
  const vehicles = [{ plate: '沪A12345', about: '白色' }]
  const profile = { emergency: { name: '李明', relation: '儿子', phone: '13700000001' }, vehicles }
  await world.ask('lin', 'homeProfiles.saveProfile', {
    key: key(),
    personId: li,
    ...profile,
    pets: '一只猫',
    notes: '',
  })
  await world.ask('lin', 'homeProfiles.recordIdentity', { key: key(), personId: li, number: '11010519491231002X' })
  const asked = { key: key(), personId: li, field: 'phone', purpose: 'contact', caseId: null } as const
  await world.ask('lin', 'privacy.reveal', asked)
  const paper = { name: '电工证', number: 'T1', skill: 'power' as const }
  const expiresAt = world.cloud.clock.now() + 40 * DAY
  await world.ask('he', 'staff.addCertificate', { key: key(), personId: ids.wu ?? '', ...paper, expiresAt })
  await world.ask('he', 'staff.suspend', { key: key(), personId: ids.gone ?? '' })
  await world.ask('guo', 'people.setAway', { away: true })
  const { version, figures } = await world.ask('he', 'policy.get', {})
  const figuresNow = { ...figures, repeatMs: figures.repeatMs + DAY }
  await world.ask('he', 'policy.set', { key: key(), version, figures: figuresNow })
}

const broadcast = (about: Partial<Input<'broadcasts.send'>>): Input<'broadcasts.send'> => ({
  key: key(),
  kind: 'water',
  words: '今晚停水',
  hours: 24,
  follows: null,
  audience: { residents: 'estate', buildings: [], homeIds: [], staff: true },
  ...about,
})

export const oldBroadcast = async ({ world }: Stage) => {
  const { id } = await world.ask('he', 'broadcasts.send', broadcast({}))
  await world.cloud.clock.move({ advanceMs: 60_000 })
  await world.ask('li', 'broadcasts.acknowledge', on(id))
  await world.cloud.clock.move({ advanceMs: HOUR })
  const follows = { id, as: 'end' } as const
  await world.ask('he', 'broadcasts.send', broadcast({ words: '已恢复供水', audience: null, follows }))
  return id
}

export const newBroadcast = async ({ world }: Stage) =>
  (await world.ask('he', 'broadcasts.send', broadcast({ kind: 'power', words: '明早检修停电' }))).id

/** Next week's shifts with a swap that waits, and the note of a shift to the next one. */
export const shifts = async ({ world, ids }: Stage) => {
  const monday = mondayOf(world.cloud.clock.now()) + 7 * DAY
  const { rev } = await world.ask('sun', 'roster.getWeek', { monday })
  const week = await world.ask('sun', 'roster.fillWeek', { key: key(), monday, rev, from: 'template' })
  const mine = week.shifts.find(({ personId }) => personId === ids.lin)
  const swap = { key: key(), monday, shiftId: mine?.id ?? '', to: ids.mei ?? '', inReturnId: null }
  await world.ask('lin', 'roster.proposeSwap', swap)
  const { draft } = await world.ask('lin', 'shiftHandovers.get', {})
  if (!draft) throw new Error('there is no shift to hand over')
  const { duty, until } = draft
  await world.ask('lin', 'shiftHandovers.write', { key: key(), duty, until, words: '电梯维保八点来' })
}
