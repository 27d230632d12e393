import { expect } from '@playwright/test'
import { mail } from '../ingeborg.ts'
import type { Scene } from '../scene.ts'

const corrected = { ...mail, value: 'ingeborg@halvorsen.example' }

export const edit: Scene = {
  title: 'a misspelt address is corrected in its place',
  startsAt: 'person',

  async play({ app, hand, caller, step }) {
    const { editForm } = app.contacts

    await step('Her address is misspelt: correct it in its place', async () => {
      await hand.click(app.contacts.row(mail).edit)
      await hand.type(editForm.value(mail.channel), corrected.value)
      await hand.click(editForm.save)
      await expect(editForm.root).toBeHidden()
      caller.replace(mail, corrected)
      await app.contacts.expectList(caller.contacts)
      await hand.pointAt(app.contacts.row(corrected).root)
    })
  },
}
