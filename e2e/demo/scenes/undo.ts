import { expect } from '@playwright/test'
import { secondDesk } from '../noor.ts'
import type { Scene } from '../scene.ts'

export const undo: Scene = {
  title: 'a contact is deleted at once, and Undo brings it back',
  startsAt: 'person',

  async play({ app, api, hand, caller, step }) {
    const { contacts } = app

    await step('Delete asks nothing: the number goes at once', async () => {
      await hand.click(contacts.row(secondDesk).remove)
      caller.remove(secondDesk)
      await contacts.expectList(caller.contacts)
    })

    await step('She still has it? Undo brings it back', async () => {
      await hand.click(contacts.undoButton.last())
      await expect(contacts.row(secondDesk).remove).toBeVisible()
      caller.add(secondDesk)
      await contacts.expectList(caller.contacts)
      await expect.poll(() => api.contacts(caller.id)).toHaveLength(caller.contacts.length)
      await hand.pointAt(contacts.row(secondDesk).root)
    })
  },
}
