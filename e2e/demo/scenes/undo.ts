import { expect } from '@playwright/test'
import { oldMobile } from '../ingeborg.ts'
import type { Scene } from '../scene.ts'

export const undo: Scene = {
  title: 'a contact is deleted at once, and Undo brings it back',
  startsAt: 'person',

  async play({ app, api, hand, caller, step }) {
    const { contacts } = app

    await step('Delete asks nothing: the old number goes at once', async () => {
      await hand.click(contacts.row(oldMobile).remove)
      caller.remove(oldMobile)
      await contacts.expectList(caller.contacts)
    })

    await step('She still has it? Undo brings it back', async () => {
      await hand.click(contacts.undoButton.last())
      await expect(contacts.row(oldMobile).remove).toBeVisible()
      caller.add(oldMobile)
      await contacts.expectList(caller.contacts)
      await expect.poll(() => api.contacts(caller.id)).toHaveLength(caller.contacts.length)
      await hand.pointAt(contacts.row(oldMobile).root)
    })
  },
}
