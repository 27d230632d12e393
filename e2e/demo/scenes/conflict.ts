import { expect } from '@playwright/test'
import { home } from '../ingeborg.ts'
import type { Scene } from '../scene.ts'

const theirs = { ...home, value: '+47 22 85 50 19' }
const mine = { ...home, value: '+47 22 85 50 91' }

export const conflict: Scene = {
  title: 'a colleague who was quicker is not overwritten unseen',
  startsAt: 'person',

  async play({ app, api, hand, caller, step, highlight }) {
    const { editForm } = app.contacts
    const button = (name: string) => editForm.root.getByRole('button', { name, exact: true })

    await step('While you correct a number, a colleague saves another', async () => {
      await hand.click(app.contacts.row(home).edit)
      await hand.type(editForm.value(home.channel), mine.value)
      const stored = await api.contacts(caller.id)
      const id = stored.find(({ telephone }) => telephone === home.value)?.id ?? 0
      await api.updateContact(caller.id, id, { telephone: theirs.value })
      await hand.click(editForm.save)
    })

    await step('Nothing is overwritten unseen: theirs, what it was, and yours', async () => {
      const versions = editForm.root.getByRole('definition')
      await expect(versions).toHaveText(
        [theirs, home, mine].map(({ label, value }) => `${label} ${value}`),
      )
      for (const version of await versions.all()) await hand.pointAt(version)
      await highlight()
    })

    await step('You choose', async () => {
      await hand.click(button('Save mine'))
      await expect(editForm.root).toBeHidden()
      caller.replace(home, mine)
      await app.contacts.expectList(caller.contacts)
      await hand.pointAt(app.contacts.row(mine).root)
    })
  },
}
