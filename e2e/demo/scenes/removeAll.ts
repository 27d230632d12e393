import { expect } from '@playwright/test'
import type { Contact } from '../../driver/index.ts'
import type { Scene } from '../scene.ts'

export const removeAll: Scene = {
  title: 'all contacts are removed, except those of the directory',
  startsAt: 'person',

  async play({ app, api, hand, caller, step, highlight }) {
    const { removeAllButton, removeAllDialog } = app.contacts
    const list = (word: 'go' | 'stay') =>
      removeAllDialog.root.getByRole('list', { name: new RegExp(`^These .*\\b${word}\\b`) })
    const line = ({ label, value }: Contact) => `${label} ${value}`
    const goes = caller.changeable
    const stay = [...caller.locked]

    await step('Remove all says first what goes and what stays', async () => {
      await hand.click(removeAllButton)
      await expect(removeAllDialog.confirm).toHaveText(`Remove ${goes.length} contacts`)
      await expect(list('go').getByRole('listitem')).toHaveText(goes.map(line))
      await expect(list('stay').getByRole('listitem')).toHaveText(stay.map(line))
      await hand.pointAt(list('go'))
      await hand.pointAt(list('stay'))
      await highlight()
    })

    await step('The directory keeps its own', async () => {
      await hand.click(removeAllDialog.confirm)
      await expect(removeAllDialog.root).toBeHidden()
      caller.remove(...goes)
      await app.contacts.expectList(stay)
      await expect.poll(() => api.contacts(caller.id)).toHaveLength(stay.length)
    })
  },
}
