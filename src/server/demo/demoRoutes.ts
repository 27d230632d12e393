import { Hono } from 'hono'
import type { ApiEnv } from '../access/apiEnv.ts'
import { answerJson } from '../answer.ts'
import { contactBody } from '../api/contactBody.ts'
import { readJson } from '../api/readJson.ts'
import { notFound, validationFailed } from '../api/refusal.ts'
import { resource } from '../api/resource.ts'
import type { SamplePerson } from '../sample/samplePerson.ts'
import type { Store } from '../store/store.ts'
import type { Scene } from './scenes.ts'

/** More than any person of the scenes has. */
const perPage = 100

/**
 * `POST /scene` with `{"scene": "busy person"}` plays a scene, and answers with the person it is about and the contacts
 * that are stored then.
 */
export function demoRoutes(store: Store, scenes: ReadonlyMap<string, Scene>): Hono<ApiEnv> {
  const demo = new Hono<ApiEnv>({ strict: false })
  resource(demo, '/scene', {
    POST: async (c) => {
      const name = sceneIn((await readJson(c.req.raw)).value)
      const play = scenes.get(name)
      if (!play) {
        const names = [...scenes.keys()].join(', ')
        throw validationFailed([['scene', `Scene is not one of ${names}`]])
      }
      const person = await play()
      return answerJson(c, { scene: name, ...(person && (await shown(store, person))) })
    },
  })
  demo.all('*', () => {
    throw notFound()
  })
  return demo
}

function sceneIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'scene' in body ? String(body.scene) : ''
}

async function shown(store: Store, { id, name }: SamplePerson) {
  const sort = [
    { field: 'rank', descending: false },
    { field: 'id', descending: false },
  ] as const
  const page = await store.contacts.list(id, { sort, perPage, filter: {} })
  return { personId: id, name, contacts: page?.rows.map((contact) => contactBody(contact)) ?? [] }
}
