import { categoryWords, placeWords, urgencyWords } from '../../src/copy/case/case'
import { moveWords } from '../../src/copy/case/moves'
import { common } from '../../src/copy/common'
import { fileRepairWords as words } from '../../src/copy/filing/file-repair'
import { similarWords, watchedWords } from '../../src/copy/filing/similar'
import { voiceWords } from '../../src/copy/filing/voice'
import { subscribeWords } from '../../src/copy/shell'
import { homeWords } from '../../src/copy/tabs/home'
import { phonesOfFile } from '../opened'
import type { Hand } from '../phones'
import { arriveByHand, completeByHand, confirmByHand } from '../steps'
import { file, inbox, until } from '../world'

const here = phonesOfFile()

type Stored = { voice: { seconds: number } | null; photos: unknown[] }
const cases = () => here.world.cloud.store.find('matters', { query: {} }) as unknown as Stored[]

/** A place has the name of a category now and then: places stand first. */
const place = (hand: Hand, name: string) =>
  hand.page.getByText(name, { exact: true }).filter({ visible: true }).first().tap()

test('after the words, a repair is filed with four taps', async () => {
  const resident = await here.phones.of('王秀兰')
  await resident.touch(homeWords.repair)
  await resident.write(words.wordsHint, '厨房水槽下面漏水')
  const before = resident.taps
  await resident.touch(placeWords.kitchen)
  await resident.touch(categoryWords.water.name)
  await resident.touch(urgencyWords.urgent.name)
  await resident.press(words.submit)
  expect(resident.taps - before).toBeLessThanOrEqual(4)
  await resident.press(subscribeWords.accept)
  await resident.page.waitForURL(/case\/index\?id=/)
})

test('said instead of written, with a photo that is still there after a restart; the engineer hears it', async () => {
  const resident = await here.phones.of('沈明远')
  await resident.touch(homeWords.repair)
  await resident.press(words.beginVoice)
  await resident.page.waitForTimeout(1_500)
  await resident.press(words.stopVoice)
  await resident.sees(/播放录音/)
  await resident.choose(common.addPhoto, ['sink-leaking'])
  await resident.touch(placeWords.bathroom)
  await resident.page.reload()
  await resident.sees(/播放录音/)
  await resident.page.getByLabel(common.removePhoto).filter({ visible: true }).first().waitFor()
  await resident.touch(categoryWords.water.name)
  await resident.touch(urgencyWords.urgent.name)
  await resident.press(words.submit)
  await resident.press(subscribeWords.accept)
  await resident.page.waitForURL(/case\/index\?id=/)
  await resident.sees(words.onlyVoice)
  const [said] = cases().filter(({ voice }) => voice)
  expect(said).toMatchObject({ photos: [{}], voice: { seconds: expect.any(Number) } })

  const engineer = await here.phones.of('陈志强')
  await engineer.open(resident.page.url().split('#/')[1] ?? '')
  await engineer.sees(moveWords.accept)
  const [link] = await Promise.all([
    engineer.page.waitForResponse((answer) => answer.url().includes('/files/')),
    engineer.press(voiceWords.play(said?.voice?.seconds ?? 0)),
  ])
  expect(link.ok()).toBe(true)
}, 240_000)

test('a neighbour reported the lift already: following it is enough, and tells when it is done', async () => {
  const owner = here.world.who('王秀兰')
  const { id } = await file(owner, { place: 'garage', category: 'power', words: '车库灯不亮，3 号车位旁' })
  const neighbour = await here.phones.of('沈明远')
  await neighbour.open('resident/file-repair/index')
  await place(neighbour, placeWords.garage)
  await neighbour.touch(categoryWords.power.name)
  await neighbour.sees(similarWords.title)
  await neighbour.seesNot('车库灯不亮，3 号车位旁')
  await neighbour.press(similarWords.watch)
  await neighbour.sees(similarWords.watching)

  const engineer = await here.phones.of('陈志强')
  await engineer.open(`case/index?id=${id}`)
  await engineer.press(moveWords.accept)
  await arriveByHand(engineer)
  await completeByHand(engineer, '换了灯管')
  const resident = await here.phones.of('王秀兰')
  await resident.open(`case/index?id=${id}`)
  await confirmByHand(resident, 5)
  const told = () => inbox(here.world.who('沈明远'))
  await until('word to the neighbour', told, (items) => items.some(({ kind }) => kind === 'watchedOver'))
  await neighbour.open('pages/inbox/index')
  await neighbour.touch('您关注的报修已修好')
  await neighbour.sees(watchedWords.why)
  await neighbour.seesNot('车库灯不亮，3 号车位旁')
}, 240_000)
