import type { Contact } from '../driver/contact.ts'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { linesOfText } from '../fixtures/linesOfText.ts'
import { expect, test } from '../fixtures/test.ts'
import { tooSmall } from '../fixtures/tooSmall.ts'
import { tooWide } from '../fixtures/tooWide.ts'

const person = 23
const sizes = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  { name: 'at 390 px', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  {
    name: 'at 1280 px with 200 % zoom',
    viewport: { width: 640, height: 400 },
    hasTouch: false,
    isMobile: false,
  },
  {
    name: 'at 1280 px',
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    isMobile: false,
  },
]

async function openFormWithFaults({ contacts }: PeopleContacts): Promise<void> {
  await contacts.addButton.click()
  await contacts.addForm.channel('chat').check()
  await contacts.addForm.save.click()
  await expect(contacts.addForm.root.getByText('Enter a chat link')).toBeVisible()
}

async function openRemoveAll({ contacts }: PeopleContacts): Promise<void> {
  await contacts.removeAllButton.click()
  await expect(contacts.removeAllDialog.root).toBeVisible()
}

for (const { name, ...size } of sizes) {
  test.describe(name, () => {
    test.use(size)
    const least = size.hasTouch ? 44 : 32

    test('the search for people fits the window', async ({ app, page }) => {
      await app.openPeople()
      await app.people.search('ana')
      await expect(app.people.person('Grace Okafor')).toBeHidden()
      await expect(app.people.person(/./).first()).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      expect(await tooSmall(page.locator('a, button, input'), least)).toEqual([])
    })

    test('a person with contacts on every channel fits the window', async ({ app, page }) => {
      await app.openPerson(2)
      await expect(app.contacts.list('website')).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      expect(await tooSmall(page.locator('a, button'), least)).toEqual([])
    })

    test('a person with more than a hundred contacts fits the window', async ({ app, page }) => {
      await app.openPerson(4)
      await expect(app.contacts.list('website')).toBeAttached()
      expect(await tooWide(page)).toEqual([])
    })

    test('the form and its messages fit the window', async ({ app, page }) => {
      await app.openPerson(2)
      await openFormWithFaults(app)
      expect(await tooWide(page)).toEqual([])
      const inForm = app.contacts.addForm.root.locator('button, input')
      expect(await tooSmall(inForm, least)).toEqual([])
    })

    test('the dialog that removes all contacts fits the window', async ({ app, page }) => {
      await app.openPerson(2)
      await openRemoveAll(app)
      expect(await tooWide(page)).toEqual([])
      const { root } = app.contacts.removeAllDialog
      expect(await tooSmall(root.getByRole('button'), least)).toEqual([])
      const box = await root.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.viewport.height)
    })

    test('the message after a delete fits the window', async ({ app, api, page }) => {
      const long: Contact = {
        channel: 'email',
        label: 'Personal',
        value: 'maria.magdalena.van.der.wolfswinkel@a-rather-long-domain.example',
      }
      await api.setContacts(person, [{ label: 'personal', email: long.value }])
      await app.openPerson(person)
      await app.contacts.remove(long)
      await expect(app.contacts.undoButton).toBeInViewport({ ratio: 1 })
      expect(await tooWide(page)).toEqual([])
      expect(await tooSmall(page.getByRole('status').getByRole('button'), least)).toEqual([])
    })

    test('messages never hide the last contact for good', async ({ app, api, page }) => {
      const values = Array.from({ length: 18 }, (_, index) => `+31 20 555 ${1000 + index}`)
      await api.setContacts(
        person,
        values.map((telephone) => ({ label: 'home', telephone })),
      )
      await app.openPerson(person)
      for (const value of values.slice(0, 3)) {
        await app.contacts.remove({ channel: 'telephone', label: 'Home', value })
      }
      const messages = page.getByRole('status').getByText(/^Deleted Home /)
      await expect(messages).toHaveCount(3)
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      const lastRow = await app.contacts
        .list('telephone')
        .getByRole('listitem')
        .last()
        .boundingBox()
      const topMessage = await messages.first().boundingBox()
      expect((lastRow?.y ?? 0) + (lastRow?.height ?? 0)).toBeLessThan(topMessage?.y ?? 0)
    })

    test('long values wrap and are never cut', async ({ app, api }) => {
      const contacts: Contact[] = [
        { channel: 'telephone', label: 'Work', value: '+31 20 555 0100 '.repeat(15).trim() },
        { channel: 'email', label: 'Personal', value: `${'x'.repeat(200)}@example.org` },
        { channel: 'website', label: 'Work', value: `https://example.org/${'y'.repeat(230)}` },
      ]
      const [telephone = '', email = '', website = ''] = contacts.map(({ value }) => value)
      await api.setContacts(person, [
        { label: 'work', telephone },
        { label: 'personal', email },
        { label: 'work', website },
      ])
      await app.openPerson(person)
      for (const contact of contacts) {
        const { root, copy } = app.contacts.row(contact)
        await root.scrollIntoViewIfNeeded()
        await expect(root).toContainText(contact.value)
        const { lines, outside } = await linesOfText(root, contact.value)
        expect(lines).toBeGreaterThan(1)
        expect(outside).toBe(0)
        await expect(copy).toBeInViewport({ ratio: 1 })
      }
    })
  })
}
