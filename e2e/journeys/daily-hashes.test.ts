import { verifyWords } from '../../src/copy/case/case-page'
import { dailyHashesWords as words } from '../../src/copy/estate/daily-hashes'
import { DAY } from '../../src/domain/kernel/time'
import { phonesOfFile } from '../opened'
import { file } from '../world'

const here = phonesOfFile()

test('a record that is rewritten no longer fits what manager and household hold of it', async () => {
  const [manager, resident] = await Promise.all(['周文彬', '王秀兰'].map((name) => here.phones.of(name)))
  if (!manager || !resident) throw new Error('two phones are needed')
  const { id, number } = await file(here.world.who('王秀兰'))
  await here.world.door.move({ advanceMs: DAY, timers: 'each' })

  await manager.open('insight/daily-hashes/index')
  await manager.sees(words.cases(1))
  await manager.press(words.verify)
  await manager.sees(words.whole)
  await resident.open(`case/index?id=${id}`)
  await resident.press(verifyWords.button)
  await resident.sees(verifyWords.kept(1))
  await resident.sees(verifyWords.nobodySaw)

  const update = { $inc: { 'history.1.at': 60_000 } }
  here.world.cloud.store.update('matters', { query: { _id: id }, update, merge: true, multi: false, upsert: false })

  await resident.press(verifyWords.button)
  await resident.sees(verifyWords.broken)
  await resident.sees(/的这条记录与当时记下的不一致/)
  await manager.press(words.verify)
  await manager.sees(words.wrong)
  await manager.sees(new RegExp(number))
}, 240_000)
