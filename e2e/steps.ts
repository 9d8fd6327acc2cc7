import { categoryWords, moveWords, roomWords, urgencyWords } from '../src/copy/case'
import { sheetWords } from '../src/copy/case-page'
import { common } from '../src/copy/common'
import { fileRepairWords } from '../src/copy/file-repair'
import { homeWords } from '../src/copy/home'
import { subscribeWords } from '../src/copy/shell'
import type { Category, Room, Urgency } from '../src/domain/matter/matter'
import type { Hand } from './phones'

type Filing = { room: Room; category: Category; urgency: Urgency; words: string; pictures: string[] }

/** A resident files a repair with fingers alone; ends on the page of the new case. Answers its id. */
export async function fileByHand(hand: Hand, filing: Filing): Promise<string> {
  await hand.tap(homeWords.repair)
  await hand.tap(roomWords[filing.room])
  await hand.tap(categoryWords[filing.category].name)
  await hand.tap(urgencyWords[filing.urgency].name)
  await hand.write(fileRepairWords.wordsHint, filing.words)
  if (filing.pictures.length > 0) await hand.choose(common.addPhoto, filing.pictures)
  await hand.tap(fileRepairWords.submit)
  await hand.tap(subscribeWords.accept)
  await hand.page.waitForURL(/case\/index\?id=/)
  return new URL(hand.page.url().replace('/#', '')).searchParams.get('id') ?? ''
}

export async function arriveByHand(hand: Hand): Promise<void> {
  await hand.tap(moveWords.arrive)
  await hand.choose(common.addPhoto, ['entrance-1'])
  await hand.tap(sheetWords.arrive.send)
}

export async function completeByHand(hand: Hand, words: string): Promise<void> {
  await hand.tap(moveWords.complete)
  await hand.choose(common.addPhoto, ['sink-repaired'])
  await hand.write(sheetWords.complete.placeholder, words)
  await hand.tap(sheetWords.complete.send)
}

export async function confirmByHand(hand: Hand, stars: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await hand.tap(moveWords.confirm)
  await hand.rate(stars)
  await hand.tap(sheetWords.confirm.send)
}
