import { expect } from '@playwright/test'
import { desk } from '../noor.ts'
import type { Scene } from '../scene.ts'

export const locked: Scene = {
  title: 'a contact of the directory cannot be changed, and the page says why',
  startsAt: 'person',

  async play({ app, hand, step }) {
    await step('The directory maintains this one: to read and to copy', async () => {
      await app.contacts.expectLocked(desk)
      await hand.pointAt(app.contacts.row(desk).readOnly)
    })

    await step('The page says why, and where to correct it', async () => {
      const reason = app.contacts.region.getByText('Maintained by the directory synchronisation')
      await expect(reason).toBeVisible()
      await hand.pointAt(reason)
    })
  },
}
