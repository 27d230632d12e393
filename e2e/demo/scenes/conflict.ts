import { expect } from '@playwright/test'
import { colleaguesMobile, mobile } from '../noor.ts'
import type { Scene } from '../scene.ts'

const mine = { ...mobile, value: '+31 6 5550 0121' }

export const conflict: Scene = {
  title: 'a colleague who was quicker is not overwritten unseen',
  startsAt: 'person',

  async play({ app, hand, caller, step, highlight }) {
    const { editForm } = app.contacts
    const saveMine = editForm.root.getByRole('button', { name: 'Save mine', exact: true })

    await step('While you correct a number, a colleague saves another', async () => {
      await hand.click(app.contacts.row(mobile).edit)
      await hand.type(editForm.value(mobile.channel), mine.value)
      await app.scene('a colleague edits now')
      await hand.click(editForm.save)
    })

    await step('Nothing is overwritten unseen: theirs, what it was, and yours', async () => {
      const versions = editForm.root.getByRole('definition')
      const lines = [colleaguesMobile, mobile, mine].map(({ label, value }) => `${label} ${value}`)
      await expect(versions).toHaveText(lines)
      for (const version of await versions.all()) await hand.pointAt(version)
      await highlight()
    })

    await step('You choose', async () => {
      await hand.click(saveMine)
      await expect(editForm.root).toBeHidden()
      caller.replace(mobile, mine)
      await app.contacts.expectList(caller.contacts)
      await hand.pointAt(app.contacts.row(mine).root)
    })
  },
}
