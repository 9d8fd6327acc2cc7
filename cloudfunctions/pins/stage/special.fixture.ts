import { DAY, HOUR } from '../../../src/domain/kernel/time'
import { concern, repair } from '../../world.fixture'
import { bring, file, investigate, look, workOn } from './cases.fixture'
import { key, on, type Stage } from './move-in.fixture'

const SOUND = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(400, 1)])

const taken = (stage: Stage, about: object) =>
  stage.world.ask('lin', 'cases.takeIn', {
    key: key(),
    kind: 'repair',
    channel: 'phone',
    homeId: stage.homes['501'] ?? '',
    residentId: null,
    caller: { name: '女儿', phone: '13700001234' },
    place: 'kitchen',
    category: 'water',
    urgency: 'ordinary',
    words: '替母亲来电：厨房漏水',
    photos: [],
    preferredAt: null,
    aboutId: null,
    described: null,
    anonymous: false,
    ...about,
  })

/** Repairs in which something waits: an answer, an approval, a quotation, a second round. */
const repairs: Record<string, (stage: Stage) => Promise<string>> = {
  'proposal waits': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'waiting')
    const at = stage.world.cloud.clock.now() + DAY
    await stage.world.ask('he', 'cases.proposeTime', { ...on(id), at, reason: '配件要等' })
    return id
  },
  'time agreed': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'accepted')
    const { assignee } = await look(stage, id)
    const at = stage.world.cloud.clock.now() + DAY
    const asked = { ...on(id), at, reason: '要带工具' }
    const { proposal } = await stage.world.ask(assignee ?? '', 'cases.proposeTime', asked)
    await stage.world.ask('li', 'cases.answerProposal', { ...on(id), proposalId: proposal?.id ?? '', agree: true })
    return id
  },
  'date promised': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'arrived')
    const { assignee } = await look(stage, id)
    await stage.world.ask(assignee ?? '', 'cases.promiseDate', { ...on(id), days: 2, reason: null })
    return id
  },
  'longer asked': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'arrived')
    const { assignee } = await look(stage, id)
    await stage.world.ask(assignee ?? '', 'cases.promiseDate', { ...on(id), days: 10, reason: '等配件' })
    return id
  },
  'plan waits': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'arrived')
    const { assignee } = await look(stage, id)
    const line = { item: '阀芯', unit: '个', quantity: 100, unitFen: 5_000, payer: 'paid' } as const
    await stage.world.ask(assignee ?? '', 'cases.proposePlan', { ...on(id), words: '换阀芯', lines: [line] })
    return id
  },
  'sent back': async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'arrived')
    await workOn(stage, id)
    await bring(stage, id, 'done')
    await stage.world.ask('li', 'cases.sendBack', { ...on(id), reason: '还在漏', photos: [] })
    return id
  },
  reopened: async (stage) => {
    const id = await bring(stage, await file(stage, 'repair'), 'closed')
    await stage.world.ask('li', 'cases.reopen', { ...on(id), reason: '又漏了' })
    return id
  },
  spoken: async (stage) => {
    const { path } = await stage.world.ask('li', 'cases.issueVoice', {})
    const voice = { fileId: await stage.world.put('li', path, SOUND), seconds: 12 }
    const input = repair({ key: key(), homeId: stage.homes['501'], voice, preferredAt: null, urgency: 'ordinary' })
    return (await stage.world.ask('li', 'cases.fileRepair', input)).id
  },
  'public, watched': async (stage) => {
    const about = { place: 'elevator', category: 'lift', words: '电梯停了', urgency: 'ordinary' } as const
    const input = repair({ key: key(), homeId: stage.homes['501'], ...about })
    const { id } = await stage.world.ask('li', 'cases.fileRepair', input)
    await stage.world.ask('zhao', 'cases.watch', { id, on: true })
    return id
  },
  'taken in': async (stage) => (await taken(stage, { residentId: stage.ids.li })).id,
  'of an unknown caller': async (stage) =>
    (await taken(stage, { homeId: null, caller: { name: '路人', phone: null }, place: 'gate' })).id,
  held: async (stage) => {
    const rules = { method: 'POST', body: JSON.stringify({ risky: ['赌博'] }) }
    await fetch(`${stage.world.cloud.http}/content-rules`, rules)
    return file(stage, 'repair', { words: '楼下赌博' })
  },
}

const concerns: Record<string, (stage: Stage) => Promise<string>> = {
  anonymous: async ({ world, homes }) =>
    (await world.ask('li', 'cases.fileConcern', concern({ key: key(), homeId: homes['501'], anonymous: true }))).id,
  'about a colleague': async ({ world, homes, ids }) =>
    (await world.ask('li', 'cases.fileConcern', concern({ key: key(), homeId: homes['501'], aboutId: ids.chen }))).id,
  'about somebody described, then named': async ({ world, homes, ids }) => {
    const about = { key: key(), homeId: homes['501'], described: '戴眼镜的师傅' }
    const { id } = await world.ask('li', 'cases.fileConcern', concern(about))
    await world.ask('he', 'cases.nameColleague', { ...on(id), personId: ids.wu ?? '', reason: '看了监控' })
    return id
  },
  'under inquiry': async (stage) => {
    const id = await bring(stage, await file(stage, 'complaint'), 'arrived')
    await investigate(stage, id)
    await bring(stage, id, 'done')
    await stage.world.ask('he', 'cases.askSignature', on(id))
    return id
  },
  'in other hands': async (stage) => {
    const id = await file(stage, 'complaint')
    await stage.world.ask('he', 'cases.changeReceiver', { ...on(id), personId: stage.ids.mei ?? '', reason: '休假' })
    return id
  },
}

/** Every open case with something of its own. */
export const special = async (stage: Stage) => {
  const made: { name: string; id: string }[] = []
  for (const [prefix, all] of [
    ['repair', repairs],
    ['complaint', concerns],
  ] as const) {
    for (const [name, how] of Object.entries(all)) {
      made.push({ name: `${prefix} ${name}`, id: await how(stage) })
      await stage.world.cloud.clock.move({ advanceMs: 60_000 })
    }
  }
  const answered = { kind: 'enquiry', place: 'office', category: 'fees', answer: '每月五号前', words: '几号交费' }
  made.push({ name: 'enquiry answered on the spot', id: (await taken(stage, { ...answered })).id })
  await stage.world.cloud.clock.move({ advanceMs: HOUR / 2 })
  return made
}
