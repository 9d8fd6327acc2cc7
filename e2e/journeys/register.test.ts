import { entranceWords } from '../../src/copy/entrances'
import { registerWords, importWords as words } from '../../src/copy/estate/register'
import { manageWords } from '../../src/copy/tabs/manage'
import { phonesOfFile } from '../opened'
import { badHomes, goodHomes } from '../register'

const here = phonesOfFile({ homes: false })

test('a manager imports the register: three rows are wrong, the corrected sheet comes into force', async () => {
  const manager = await here.phones.of('周文彬')
  await manager.open('pages/manage/index')
  await manager.touch(manageWords.office)
  await manager.touch(entranceWords.register)
  await manager.sees(registerWords.none)
  await manager.press(registerWords.import)

  const [template] = await Promise.all([manager.page.waitForEvent('download'), manager.press(registerWords.template)])
  expect(template.suggestedFilename()).toMatch(/\.xlsx$/)

  await manager.chooseFile(words.choose, '房屋名册.csv', badHomes)
  await manager.sees(words.faulty(3))
  for (const row of ['第 3 行 · 建筑面积', '第 4 行 · 楼栋', '第 13 行']) await manager.sees(row)
  const caller = here.world.who('周文彬').caller
  expect(await caller.ask('register.overview', {})).toMatchObject({ live: null })

  await manager.chooseFile(words.chooseAgain, '房屋名册.csv', goodHomes)
  await manager.sees(words.ready)
  await manager.press(words.confirm(24))
  await manager.sees(words.live(24))
  await manager.press(words.seeRegister)
  await manager.touch('2栋')
  await manager.sees('2单元 102')
  expect(await caller.ask('register.overview', {})).toMatchObject({ live: { homes: 24 } })
})

test('the desk looks a home up and takes the register home as a sheet', async () => {
  const desk = await here.phones.of('林晓燕')
  await desk.open('pages/manage/index')
  await desk.touch(entranceWords.register)
  await desk.write(registerWords.searchHint, '3-101')
  await desk.press(registerWords.search)
  await desk.sees('3栋101')
  await desk.page.goBack()
  const [sheet] = await Promise.all([desk.page.waitForEvent('download'), desk.press(registerWords.export)])
  expect(sheet.suggestedFilename()).toBe('安和家园房屋名册.xlsx')
})
