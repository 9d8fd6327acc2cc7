import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Hand, Phones } from '../phones'
import { type Opening, openWorld, root, type World } from '../world'
import { openWeapp } from './opened'

/** A world whose people hold phones with the real mini-program, on WeChat's component framework. */
export class WeappWorld {
  private readonly hands: Hand[] = []

  private constructor(
    readonly world: World,
    private readonly phones: Phones,
    private readonly folder: string,
  ) {}

  /** Opens a finished mini-program; the built one of this project when none is named. `before` runs first on each page. */
  static async open(
    weapp = join(root, 'dist/weapp'),
    opening: Opening = {},
    before: string | null = null,
  ): Promise<WeappWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
    await openWeapp(weapp, folder)
    const world = await openWorld(opening)
    return new WeappWorld(world, await Phones.start(world, folder, before), folder)
  }

  /** A phone that opens the app at a page; at home when none is named. */
  async hand(name: string, page = ''): Promise<Hand> {
    const hand = await this.phones.of(name, page)
    this.hands.push(hand)
    return hand
  }

  /** The phone of somebody whom the estate does not know yet. */
  async handOfStranger(openid: string): Promise<Hand> {
    const hand = await this.phones.ofStranger(openid)
    this.hands.push(hand)
    return hand
  }

  /** Everything that went wrong inside on any phone. */
  async problems(): Promise<string[]> {
    return (await Promise.all(this.hands.map(({ page }) => page.evaluate(() => host.problems)))).flat()
  }

  async close(): Promise<void> {
    await this.phones.close()
    await this.world.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The pages that are open on a phone, the shown one last. */
export const stackOf = ({ page }: Hand): Promise<string[]> => page.evaluate(() => host.stack())
