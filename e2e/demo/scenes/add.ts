import { expect } from '@playwright/test'
import type { Contact } from '../../driver/index.ts'
import type { Scene } from '../scene.ts'

const newMobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0342' }

export const add: Scene = {
  title: 'a number is added, and no label can be chosen that does not fit it',
  startsAt: 'person',

  async play({ app, page, hand, caller, step, highlight }) {
    const { addButton, addForm } = app.contacts
    const offered = addForm.labels.getByRole('radio')

    await step('Add the new number: a telephone has only the labels that fit it', async () => {
      await hand.click(addButton)
      await hand.choose(addForm.channel('telephone'))
      await hand.pointAt(addForm.labels)
      await expect(offered).toHaveCount(4)
      for (const label of ['Work', 'Mobile', 'Home', 'Fax']) {
        await expect(addForm.label(label)).toBeVisible()
      }
      await highlight()
    })

    await step('A website has others: a wrong label cannot be chosen', async () => {
      await hand.choose(addForm.channel('website'))
      await hand.pointAt(addForm.labels)
      await expect(offered).toHaveCount(2)
      for (const label of ['Work', 'Personal']) await expect(addForm.label(label)).toBeVisible()
    })

    await step('So: telephone, mobile, the number, and Enter saves', async () => {
      await hand.choose(addForm.channel(newMobile.channel))
      await hand.choose(addForm.label(newMobile.label))
      await hand.type(addForm.value(newMobile.channel), newMobile.value)
      await page.keyboard.press('Enter')
      await expect(addForm.root).toBeHidden()
      caller.add(newMobile)
      await app.contacts.expectList(caller.contacts)
      await hand.pointAt(app.contacts.row(newMobile).root)
    })
  },
}
