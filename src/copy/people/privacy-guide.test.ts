import { readdirSync, readFileSync } from 'node:fs'
import { interfaces } from '../../domain/privacy/interfaces'
import { data, rowsWhere, table } from '../../domain/privacy/table'
import { datumWords, interfaceWords } from './privacy'
import { blanks, privacyGuide } from './privacy-guide'

const written = readFileSync('docs/privacy-guide.md', 'utf8')

test('the guide in docs is what the table says; write it anew with npm run privacy:guide', () => {
  expect(written).toBe(privacyGuide(blanks))
})

test('it names every kind of data, its term, and where to have it shown, copied, corrected and deleted', () => {
  for (const datum of data) expect(written).toContain(datumWords[datum].name)
  expect(written).toContain('存储期限')
  expect(written).toMatch(/查阅、复制[\s\S]*更正[\s\S]*删除[\s\S]*联系/)
  const filled = privacyGuide({ company: '安和物业', contact: '0571-00008800' })
  expect(filled).toContain('联系安和物业：0571-00008800')
  expect(filled).not.toContain('〔')
})

/** Interfaces that WeChat wants declared, and how code names them. */
const guarded = {
  getPhoneNumber: /getPhoneNumber/,
  chooseMedia: /\.chooseMedia\(/,
  getLocation: /\.getLocation\(/,
  requestSubscribeMessage: /\.requestSubscribeMessage\(/,
  chooseMessageFile: /\.chooseMessageFile\(/,
  setClipboardData: /ClipboardData\(/,
  getRecorderManager: /getRecorderManager|startRecord/,
  chooseAddress: /chooseAddress/,
  camera: /<Camera/,
  chooseLicensePlate: /chooseLicensePlate/,
  chooseInvoiceTitle: /chooseInvoice/,
  contact: /addPhoneContact|chooseContact/,
  album: /saveImageToPhotosAlbum|saveVideoToPhotosAlbum/,
  nearby: /openBluetoothAdapter|startWifi/,
  run: /getWeRunData/,
  chooseLocation: /chooseLocation|choosePoi/,
  following: /startLocationUpdate|onLocationChange/,
  profile: /getUserProfile|chooseAvatar|type='nickname'/,
}

test('what the mini-program asks WeChat for is what the table declares, nothing less and nothing more', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/test|on-h5/.test(path) && !/^(copy|domain)/.test(path))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
  const used = Object.entries(guarded).filter(([, named]) => files.some((text) => named.test(text)))
  const declared = interfaces.filter((one) => one in interfaceWords)
  expect(used.map(([name]) => name).sort()).toEqual([...declared].sort())
  for (const one of declared) {
    const given = rowsWhere((row) => row.from.includes(one)).length
    expect(given > 0 || 'why' in interfaceWords[one as keyof typeof interfaceWords]).toBe(true)
  }
})

test('sensitive data are kept no longer than a year after they were needed', () => {
  for (const datum of rowsWhere((row) => row.sensitive)) expect(table[datum].kept.days).toBeLessThanOrEqual(365)
})
