import { categoryWords, placeWords, urgencyWords } from '../src/copy/case/case'
import { sheetWords } from '../src/copy/case/case-page'
import { moveWords } from '../src/copy/case/moves'
import { common } from '../src/copy/common'
import { fileRepairWords } from '../src/copy/filing/file-repair'
import { subscribeWords } from '../src/copy/shell'
import { homeWords } from '../src/copy/tabs/home'
import type { Place, RepairCategory, Urgency } from '../src/domain/matter/kinds'
import { entrances } from '../src/features/session/entrances'
import type { Hand } from './phones'

type Filing = { place: Place; category: RepairCategory; urgency: Urgency; words: string; pictures: string[] }

/** A resident files a repair with fingers alone; ends on the page of the new case. Answers its id. */
export async function fileByHand(hand: Hand, filing: Filing): Promise<string> {
  await hand.touch(homeWords.repair)
  await hand.touch(placeWords[filing.place])
  await hand.touch(categoryWords[filing.category].name)
  await hand.touch(urgencyWords[filing.urgency].name)
  await hand.write(fileRepairWords.wordsHint, filing.words)
  if (filing.pictures.length > 0) await hand.choose(common.addPhoto, filing.pictures)
  await hand.press(fileRepairWords.submit)
  await hand.press(subscribeWords.accept)
  await hand.page.waitForURL(/case\/index\?id=/)
  return new URL(hand.page.url().replace('/#', '')).searchParams.get('id') ?? ''
}

export async function arriveByHand(hand: Hand): Promise<void> {
  await hand.press(moveWords.arrive)
  await hand.choose(common.addPhoto, ['entrance-1'])
  await hand.press(sheetWords.arrive.send)
}

export async function completeByHand(hand: Hand, words: string): Promise<void> {
  await hand.press(moveWords.complete)
  await hand.choose(common.addPhoto, ['sink-repaired'])
  await hand.write(sheetWords.complete.placeholder, words)
  await hand.press(sheetWords.complete.send)
}

export async function confirmByHand(hand: Hand, stars: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await hand.press(moveWords.confirm)
  await hand.rate(stars)
  await hand.press(sheetWords.confirm.send)
}

/** Goes to a further page by the list in 我的, or for the office in 管理. */
export async function openEntrance(hand: Hand, label: string): Promise<void> {
  const found = entrances.find((entrance) => entrance.label === label)
  if (!found) throw new Error(`nothing is called ${label}`)
  await hand.open(`pages/${found.tab}/index`)
  await hand.touch(label)
}
