import { expect } from '@playwright/test'
import type { Scene } from '../scene.ts'

export const find: Scene = {
  title: 'a caller is found by a part of the name, and opened',
  startsAt: 'people',

  async play({ app, hand, caller, step }) {
    const result = app.people.person(caller.name)

    await step('Noor has a new number: find her by a part of her name', async () => {
      await hand.type(app.people.searchBox, 'den berg')
      await expect(result).toBeVisible()
    })

    await step('Open her page', async () => {
      await hand.click(result)
      await expect(app.person.heading).toHaveText(caller.name)
      await app.contacts.expectList(caller.contacts)
    })
  },
}
