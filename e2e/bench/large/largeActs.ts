import type { Page } from '@playwright/test'
import { byClick } from '../byClick.ts'
import { timeToPaint } from '../timeToPaint.ts'
import { numberOf } from './people.ts'

/** One out of sight may stand ready beside it. */
const form = ':not([hidden]) > form'

/** What is done among 2,000 contacts; each returns milliseconds from the input to the frame that shows it. */
export const largeActs: { name: string; measure: (page: Page, time: number) => Promise<number> }[] =
  [
    {
      name: 'Edit to field focused',
      measure: async (page, time) => {
        // The tenth is locked.
        const taken = await byClick(page, named(page, `Edit Home ${numberOf(time % 9)}`), {
          there: 'form input[type="text"]:focus',
        })
        await page.locator(`${form} button`, { hasText: 'Cancel' }).click()
        await page.locator(form).waitFor({ state: 'detached' })
        return taken
      },
    },
    {
      name: 'Save to row',
      measure: async (page, time) => {
        await page.locator('[data-focus="add"]').click()
        await page.locator('form input:focus').fill(added(time))
        const save = page.locator(`${form} [type="submit"]`)
        const taken = await byClick(page, save, { there: 'li[aria-busy="true"]' })
        await named(page, `Delete Work ${added(time)}`).waitFor()
        return taken
      },
    },
    {
      name: 'Delete to row gone',
      measure: async (page, time) => {
        const name = `Delete Work ${added(time)}`
        const answered = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
        const taken = await byClick(page, named(page, name), { gone: `[aria-label="${name}"]` })
        await answered
        return taken
      },
    },
    {
      name: 'Character to the form',
      measure: async (page, time) => {
        const box = page.locator(`${form} input[type="text"]`)
        if (time === 0) await page.locator('[data-focus="add"]').click()
        const typed = await box.inputValue()
        await box.focus()
        return timeToPaint(page, {
          event: 'keydown',
          change: { box: `${form} input[type="text"]`, reads: `${typed}1` },
          act: () => page.keyboard.press('1'),
        })
      },
    },
  ]

/** By its attribute: roles and names of thousands of rows take longer to work out than what is measured. */
function named(page: Page, name: string) {
  return page.locator(`button[aria-label="${name}"]`)
}

function added(time: number): string {
  return `+31 20 ${900_000 + time}`
}
