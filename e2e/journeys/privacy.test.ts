import { common, tabWords } from '../../src/copy/common'
import { entranceWords } from '../../src/copy/entrances'
import { purposeWords } from '../../src/copy/people/disclosure'
import { homeProfileWords } from '../../src/copy/people/home-profiles'
import { leaveWords, myDataWords, profileWords } from '../../src/copy/people/my-data'
import { welcomeWords } from '../../src/copy/tabs/home'
import { phonesOfFile } from '../opened'
import { until } from '../world'

const here = phonesOfFile()

const disclosures = () => here.world.cloud.store.find('disclosures', { query: {} })

test('a resident tells the office; the desk finds her by her plate, says why it calls, and she sees who looked', async () => {
  const hers = await here.phones.of('王秀兰')
  await hers.open('pages/me/index')
  await hers.touch(entranceWords.myData)
  await hers.press(myDataWords.edit)
  await hers.press(profileWords.addVehicle)
  await hers.write(profileWords.platePlaceholder, '浙a 12345')
  await hers.write(profileWords.notesPlaceholder, '听力不好')
  await hers.press(profileWords.save)
  await hers.sees('浙A12345')

  const desk = await here.phones.of('林晓燕')
  await desk.open('pages/manage/index')
  await desk.touch(entranceWords.homeProfiles)
  await desk.touch(homeProfileWords.by.plate)
  await desk.write(homeProfileWords.hints.plate, '345')
  await desk.press(homeProfileWords.search)
  await desk.touch('1栋1单元101')
  await desk.sees('139****0205')
  await desk.sees('听力不好')
  expect(disclosures()).toEqual([])
  await desk.press(common.call)
  await desk.press(purposeWords.contact)
  await until(
    'an entry',
    async () => disclosures().length,
    (count) => count === 1,
  )

  await hers.touch(myDataWords.seen)
  await hers.sees('前台林晓燕看了您的手机号')
  await hers.sees(`用途：${purposeWords.contact}`)
  await desk.close()
})

test('she deletes her account, asked twice, and the phone no longer knows her', async () => {
  const hers = await here.phones.of('王秀兰')
  await hers.open('resident/my-data/leave/index')
  await hers.press(leaveWords.first)
  await hers.sees(leaveWords.sureHint)
  await hers.press(leaveWords.sure)
  await hers.sees(welcomeWords.title)
  const [gone] = here.world.cloud.store.find('people', { query: { _id: here.world.who('王秀兰').me.personId } })
  expect(gone).toMatchObject({ name: '', phone: '', staff: null })
  expect(JSON.stringify(here.world.cloud.store.find('profiles', { query: {} }))).not.toContain('听力')
  await hers.open('pages/me/index')
  await hers.seesNot(tabWords.manage)
})
