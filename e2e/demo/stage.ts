import { type Page, test } from '@playwright/test'
import type { PeopleContacts } from '../driver/index.ts'
import type { ContactsApi } from '../fixtures/contactsApi.ts'
import type { Caller } from './caller.ts'
import { Hand } from './hand.ts'
import { readingTime, rest } from './pace.ts'
import { Recorder } from './recorder.ts'
import type { Scene } from './scene.ts'
import { Viewer } from './viewer.ts'

/** Where scenes are played: the page, the caller it is about, and the hand that does what a viewer sees. */
export class Stage {
  readonly app: PeopleContacts
  readonly page: Page
  readonly api: ContactsApi
  readonly caller: Caller
  readonly #recorder: Recorder
  #hand: Hand | undefined
  #viewer: Viewer | undefined
  #isPosterScene = false

  constructor({ app, page, api, caller }: Pick<Stage, 'app' | 'page' | 'api' | 'caller'>) {
    this.app = app
    this.page = page
    this.api = api
    this.caller = caller
    this.#recorder = new Recorder(page)
  }

  get hand(): Hand {
    if (!this.#hand) throw new Error('The hand is there while scenes are played')
    return this.#hand
  }

  /** Plays scenes one after another on the page that is open, and records them; one of them has the poster. */
  async play(scenes: readonly Scene[], poster: Scene): Promise<void> {
    this.#viewer = await Viewer.of(this.page)
    this.#hand = new Hand(this.page, this.#viewer)
    await this.#recorder.start()
    try {
      for (const scene of scenes) {
        this.#isPosterScene = scene === poster
        await scene.play(this)
      }
      await rest(1_500)
    } finally {
      await this.#recorder.stop()
    }
  }

  /** A step of the test, whose title is the caption; a viewer has the time to read it. */
  readonly step = async (title: string, body: () => Promise<void>): Promise<void> => {
    await test.step(title, async () => {
      await this.#viewer?.say(title)
      const read = rest(readingTime(title))
      await rest(600)
      await body()
      await read
      await rest(600)
      await this.#viewer?.noRing()
    })
  }

  /** Says that the page shows now what the scene is about. */
  readonly highlight = async (): Promise<void> => {
    if (this.#isPosterScene) await this.#recorder.takePoster()
  }
}
