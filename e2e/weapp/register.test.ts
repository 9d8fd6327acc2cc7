import { entranceWords } from '../../src/copy/entrances'
import { registerWords, importWords as words } from '../../src/copy/estate/register'
import { fileNames } from '../../src/copy/estate/register-file'
import { manageWords } from '../../src/copy/tabs/manage'
import { weappOfFile } from '../opened'
import { badHomes, goodHomes } from '../register'
import { goToTab } from './gestures'
import { stackOf } from './weapp-world'

const here = weappOfFile()

test('a register taken in from a file of a chat, and out again as a document', async () => {
  const manager = await here.weapp.hand('周文彬')
  await goToTab(manager, 'manage')
  await manager.touch(manageWords.office)
  await manager.touch(entranceWords.register)
  await manager.press(registerWords.importAgain)
  await manager.press(registerWords.template)
  await manager.touch(fileNames.template)

  await manager.chooseFile(words.choose, '房屋名册.csv', badHomes)
  await manager.sees(words.faulty(3))
  await manager.chooseFile(words.chooseAgain, '房屋名册.csv', goodHomes)
  await manager.press(words.confirm(24))
  await manager.sees(words.live(24))
  await manager.press(words.seeRegister)
  expect(await stackOf(manager)).toEqual(['pages/manage/index', 'planning/register/index'])

  await manager.press(registerWords.export)
  await manager.touch(fileNames.register('安和家园'))
  await manager.touch('3栋')
  await manager.sees(registerWords.fee(null))
})
