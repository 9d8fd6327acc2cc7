import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseView, Input } from '../../src/contract'
import { MINUTE } from '../../src/domain/kernel/time'
import { places } from './estate'
import { type Actor, allowPushes, newKey } from './move-in'

/** A picture that was drawn for the seed. */
export const photo = (name: string): Buffer => readFileSync(join(__dirname, 'photos', `${name}.jpg`))

export async function upload({ caller }: Actor, names: string[]): Promise<string[]> {
  if (names.length === 0) return []
  const { paths } = await caller.ask('cases.issueUploads', { count: names.length })
  return Promise.all(
    paths.map(async ({ picture, thumb }, i) => {
      const drawn = photo(names[i] ?? '') // small enough to be its own thumbnail
      await caller.upload(thumb, drawn)
      return caller.upload(picture, drawn)
    }),
  )
}

/** One case on its way: who brought it and how it stood after the last move. */
export class Scene {
  private view: CaseView | null = null

  constructor(
    private readonly actors: Map<string, Actor>,
    private readonly resident: Actor,
    readonly filedAt: number,
  ) {}

  get on(): { id: string; key: string } {
    return { id: this.now.id, key: newKey() }
  }

  get now(): CaseView {
    if (!this.view) throw new Error('the case is not filed yet')
    return this.view
  }

  actor(who: string): Actor {
    if (who === 'resident') return this.resident
    const wanted = who === 'assignee' ? this.now.assigneeCard?.name : who
    const found = wanted && this.actors.get(wanted)
    if (!found) throw new Error(`${this.now.number}: there is no ${who}`)
    return found
  }

  async file(filing: Omit<Input<'cases.fileRepair'>, 'key' | 'photos'>, photos: string[]): Promise<void> {
    const { caller } = this.resident
    const files = await upload(this.resident, photos)
    this.view = await caller.ask('cases.fileRepair', { ...filing, key: newKey(), photos: files })
    await allowPushes(this.resident, ['progress', 'confirm'])
  }

  async play(who: string, act: (actor: Actor) => Promise<CaseView>): Promise<void> {
    this.view = await act(this.actor(who))
  }
}

/** Something that happens on a case so many minutes after it was filed. */
export type Step = { after: number; act: (scene: Scene) => Promise<void> }

const by = (who: string, after: number, act: (actor: Actor, scene: Scene) => Promise<CaseView>): Step => ({
  after,
  act: (scene) => scene.play(who, (actor) => act(actor, scene)),
})

export const accept = (after: number) =>
  by('assignee', after, async (actor, { on }) => {
    await allowPushes(actor, ['work', 'alert'])
    return actor.caller.ask('cases.accept', on)
  })

export const arrive = (after: number, building: 1 | 2 | 3) =>
  by('assignee', after, async (actor, { on }) => {
    const [file = ''] = await upload(actor, [`entrance-${building}`])
    return actor.caller.ask('cases.arrive', { ...on, photo: file, point: places.inside })
  })

export const complete = (after: number, picture: string, words: string) =>
  by('assignee', after, async (actor, { on }) =>
    actor.caller.ask('cases.complete', { ...on, words, photos: await upload(actor, [picture]) }),
  )

export const confirm = (after: number, rating: number, words: string | null = null) =>
  by('resident', after, ({ caller }, { on }) => caller.ask('cases.confirm', { ...on, rating, words }))

export const sendBack = (after: number, reason: string, picture: string) =>
  by('resident', after, async (actor, { on }) =>
    actor.caller.ask('cases.sendBack', { ...on, reason, photos: await upload(actor, [picture]) }),
  )

export const propose = (after: number, minutesAfterFiling: number, reason: string) =>
  by('assignee', after, ({ caller }, { on, filedAt }) =>
    caller.ask('cases.proposeTime', { ...on, at: filedAt + minutesAfterFiling * MINUTE, reason }),
  )

export const answer = (after: number, agree: boolean) =>
  by('resident', after, async ({ caller }, { on }) => {
    const { proposal } = await caller.ask('cases.getCase', { id: on.id })
    return caller.ask('cases.answerProposal', { ...on, proposalId: proposal?.id ?? '', agree })
  })

export const dispatch = (after: number, who: string, to: string) =>
  by(who, after, ({ caller }, scene) =>
    caller.ask('cases.dispatch', { ...scene.on, personId: scene.actor(to).me.personId }),
  )

export const cancel = (after: number, reason: string) =>
  by('resident', after, ({ caller }, { on }) => caller.ask('cases.cancel', { ...on, reason }))
