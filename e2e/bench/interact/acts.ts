import type { Page } from '@playwright/test'
import { byClick } from '../byClick.ts'
import { timeToPaint } from '../timeToPaint.ts'

/** One thing that an agent does, on our page and on the hand-written one: both have the same roles and names. */
export interface Act {
  /** E.g. `Save to row`. */
  name: string
  /** @returns milliseconds from the input to the frame that shows the change; it leaves the page ready for the next time */
  measure: (page: Page, time: number) => Promise<number>
}

const button = (name: string) => `button[aria-label="${name}"]`
const number = (time: number) => `+31 20 ${200_000 + time}`
/** One out of sight may stand ready beside it. */
const editForm = ':not([hidden]) > form[aria-label="Edit contact"]'

/** What is done on the page of a person whose contacts are those of `givenContacts`. */
export const actsOnContacts: Act[] = [
  {
    name: 'Save to row',
    measure: async (page, time) => {
      await page.getByRole('button', { name: 'Add contact', exact: true }).click()
      const form = page.getByRole('form', { name: 'Add contact' })
      await form.getByRole('textbox').fill(number(time))
      const save = form.getByRole('button', { name: 'Save', exact: true })
      const taken = await byClick(page, save, { there: 'li[aria-busy="true"]' })
      await page.locator(button(`Delete Work ${number(time)}`)).waitFor()
      return taken
    },
  },
  {
    name: 'Delete to row gone',
    measure: async (page, time) => {
      const gone = button(`Delete Work ${number(time)}`)
      const [taken] = await Promise.all([
        byClick(page, page.locator(gone), { gone }),
        page.waitForResponse((answer) => answer.request().method() === 'DELETE'),
      ])
      return taken
    },
  },
  {
    name: 'Edit to field focused',
    measure: async (page) => {
      const edit = page.getByRole('button', { name: 'Edit Work +31 20 100004', exact: true })
      const taken = await byClick(page, edit, { there: `${editForm} input[type="text"]:focus` })
      await page.locator(editForm).getByRole('button', { name: 'Cancel', exact: true }).click()
      await edit.waitFor()
      return taken
    },
  },
  {
    name: 'Channel to its labels',
    measure: async (page, time) => {
      const form = page.locator(editForm)
      const edit = page.getByRole('button', { name: 'Edit Work +31 20 100005', exact: true })
      if (!(await form.isVisible())) await edit.click()
      const [channel, label] = time % 2 === 0 ? ['email', 'personal'] : ['telephone', 'mobile']
      const pill = form.locator('label', { has: page.locator(`[value="${channel}"]`) })
      return byClick(page, pill, { there: `${editForm} [value="${label}"]` })
    },
  },
]

export const actsOnSearch: Act[] = [
  {
    name: 'Character to the search',
    measure: async (page) => {
      const text = 'jansen'
      const box = page.getByRole('searchbox')
      const typed = (await box.inputValue()) === text ? '' : await box.inputValue()
      await box.fill(typed)
      await box.focus()
      return timeToPaint(page, {
        event: 'keydown',
        change: { box: 'input[type="search"]', reads: text.slice(0, typed.length + 1) },
        act: () => page.keyboard.press(text[typed.length] ?? ''),
      })
    },
  },
]
