import { expect } from '@playwright/test'
import { mobile } from '../noor.ts'
import type { Scene } from '../scene.ts'

const dialled = 'tel:+31655500120'

export const call: Scene = {
  title: 'a number is a link that dials it',
  startsAt: 'person',

  async play({ app, hand, step }) {
    await step(`A number is a link: a click would dial ${dialled}`, async () => {
      const { link } = app.contacts.row(mobile)
      await expect(link).toHaveAttribute('href', dialled)
      await hand.pointAt(link)
    })
  },
}
