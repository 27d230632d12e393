import { expect } from '@playwright/test'
import { home } from '../noor.ts'
import type { Scene } from '../scene.ts'

const corrected = { ...home, value: '+31 10 555 0210' }

export const edit: Scene = {
  title: 'a number is corrected in its place',
  startsAt: 'person',

  async play({ app, hand, caller, step }) {
    const { editForm } = app.contacts

    await step('Two digits are the wrong way round: correct them in place', async () => {
      await hand.click(app.contacts.row(home).edit)
      await hand.type(editForm.value(home.channel), corrected.value)
      await hand.click(editForm.save)
      await expect(editForm.root).toBeHidden()
      caller.replace(home, corrected)
      await app.contacts.expectList(caller.contacts)
      await hand.pointAt(app.contacts.row(corrected).root)
    })
  },
}
