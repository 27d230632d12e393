import { test as base } from '../fixtures/test.ts'
import { noorCalls } from './noor.ts'
import { posterOfStory, story } from './scenes.ts'
import { Stage } from './stage.ts'

const test = base.extend<{ stage: Stage }>({
  stage: async ({ app, api, page }, use) => {
    await use(new Stage({ app, page, api, caller: await noorCalls(app) }))
  },
})

test.use({
  serverSettings: { DEMO: '1' },
  permissions: ['clipboard-read', 'clipboard-write'],
})

for (const [name, scene] of Object.entries(story)) {
  test(scene.title, { tag: `@${name}` }, async ({ app, stage }) => {
    await (scene.startsAt === 'people' ? app.openPeople() : app.openPerson(stage.caller.id))
    await stage.play([scene], scene)
  })
}

test('the story of a caller whose number changed', { tag: '@story' }, async ({ app, stage }) => {
  await app.openPeople()
  await stage.play(Object.values(story), posterOfStory)
})
