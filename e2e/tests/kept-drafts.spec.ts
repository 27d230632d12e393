import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 47
const other = 48
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0470' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }
const draftsKey = 'people-contacts:drafts:/v1'

let workId: number

test.beforeEach(async ({ api }) => {
  const [stored] = await api.setContacts(person, [{ label: 'work', telephone: work.value }])
  workId = stored?.id ?? 0
  await api.setContacts(other, [])
})

async function type({ contacts }: PeopleContacts, contact = typed): Promise<void> {
  await contacts.addButton.click()
  await contacts.addForm.fill(contact)
}

test.describe('in a tab whose storage is full', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.openPerson(person)
    await page.evaluate(() => {
      for (let size = 2 ** 22, count = 0; size >= 1; count += 1) {
        try {
          sessionStorage.setItem(`of-somebody-else-${count}`, 'x'.repeat(size))
        } catch {
          size /= 2
        }
      }
    })
    await type(app)
    expect(await page.evaluate((key) => sessionStorage.getItem(key), draftsKey)).toBeNull()
  })

  test('what was typed survives a way to somebody else and back', async ({ app, page }) => {
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toBeVisible()
    await page.goBack()
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  })

  test('what was typed is saved, and kept again once there is room', async ({ app, page }) => {
    await page.evaluate(() => sessionStorage.removeItem('of-somebody-else-0'))
    await app.contacts.addForm.value('email').fill('room@home.example')
    await page.reload()
    await expect(app.contacts.addForm.value('email')).toHaveValue('room@home.example')
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, { ...typed, value: 'room@home.example' }])
  })
})

test.describe('in a browser that forbids storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure', 'SecurityError')
      }
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { get: refuse })
      // Firefox forbids it together with the storage.
      Object.assign(window, {
        BroadcastChannel: new Proxy(BroadcastChannel, { construct: refuse }),
      })
    })
  })

  test('what was typed survives the end of the session, and signing in again', async ({
    page,
    pageErrors,
    server,
    tokenFor,
  }) => {
    pageErrors.expectStatus(401, /\/v1\//)
    const app = new PeopleContacts(page)
    await app.open(`/people/${person}`)
    await app.signInPage.signIn(await server.tokens.add('Ines', 'agent'))
    await type(app)
    await server.tokens.revoke('Ines')
    await app.contacts.addForm.save.click()
    await expect(page.getByText('What was typed in this tab is kept')).toBeVisible()
    await app.signInPage.signIn(await tokenFor('Ines', 'agent'))
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, typed])
  })
})

test('what the storage holds that is no draft breaks nothing, and text in it is not lost', async ({
  app,
  page,
}) => {
  await app.openPerson(person)
  for (const rubbish of ['{not json', 'null', '[7]', '{"drafts":{"a":1}}', '"\u0000"']) {
    await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
      draftsKey,
      rubbish,
    ] as const)
    await page.reload()
    await app.contacts.expectList([work])
    await expect(app.contacts.addForm.root).toBeHidden()
  }
  const draft = { id: 'a', personId: person, channel: 'email', label: 'personal' }
  const kept = [null, { ...draft, value: typed.value, theirs: 7, fieldErrors: 'no', problem: {} }]
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
    draftsKey,
    JSON.stringify(kept),
  ] as const)
  await page.reload()
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await app.contacts.addForm.save.click()
  await app.contacts.expectList([work, typed])
})

test('ten thousand characters survive a reload, and are said to be too many', async ({
  app,
  page,
}) => {
  const long = 'ë🙂x'.repeat(2_500)
  await app.openPerson(person)
  await type(app, { channel: 'website', label: 'Work', value: long })
  await page.reload()
  const field = app.contacts.addForm.value('website')
  await expect(field).toHaveValue(long)
  await app.contacts.addForm.save.click()
  await expect(field).toHaveAccessibleDescription(/Shorten it by 7245/)
  await page.reload()
  await expect(field).toHaveValue(long)
})

test('what was typed for two people waits with each of them', async ({ app, page }) => {
  await app.openPerson(person)
  await type(app)
  await app.openPerson(other)
  await type(app, { ...typed, value: 'other@home.example' })
  await page.reload()
  await expect(app.contacts.addForm.value('email')).toHaveValue('other@home.example')
  await app.contacts.addForm.save.click()
  await expect(app.contacts.row({ ...typed, value: 'other@home.example' }).edit).toBeVisible()
  await app.open(`/people/${person}`)
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
})

test('a correction of a contact that has gone meanwhile stands above the list, to be added as a new one', async ({
  api,
  app,
  page,
}) => {
  await app.openPerson(person)
  await app.contacts.row(work).edit.click()
  await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 555 0479' })
  await api.removeContact(person, workId)
  await page.reload()
  const { addForm } = app.contacts
  await expect(addForm.root.getByRole('alert')).toContainText('was removed meanwhile')
  await expect(addForm.value('telephone')).toHaveValue('+31 20 555 0479')
  await addForm.save.click()
  await app.contacts.expectList([{ ...work, value: '+31 20 555 0479' }])
  await page.reload()
  await app.contacts.expectList([{ ...work, value: '+31 20 555 0479' }])
  await expect(addForm.root).toBeHidden()
})

test.describe('a correction of a contact that a colleague has changed meanwhile', () => {
  const corrected: Contact = { ...work, value: '+31 20 555 0479' }
  const moved: Contact = { channel: 'website', label: 'Work', value: 'www.example.org' }
  const theirs: Contact = { ...work, value: '+31 20 555 0471' }

  test.beforeEach(async ({ app }) => {
    await app.openPerson(person)
    await app.contacts.row(work).edit.click()
    await app.contacts.editForm.fill({ channel: 'telephone', value: corrected.value })
  })

  test('says that it was moved to another channel when its form opens, and saves when the agent chooses that', async ({
    api,
    app,
    page,
  }) => {
    const { editForm } = app.contacts
    await api.updateContact(person, workId, { telephone: null, website: moved.value })
    await page.reload()
    await expect(
      editForm.root.getByText('Somebody moved this contact from Telephone to Website'),
    ).toBeVisible()
    await expect(editForm.root.getByRole('definition')).toHaveText([
      `Work ${moved.value}`,
      `Work ${work.value}`,
      `Work ${corrected.value}`,
    ])
    await expect(editForm.value('telephone')).toHaveValue(corrected.value)
    await editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row(corrected).edit).toBeVisible()
    await app.contacts.expectList([corrected])
    await expect
      .poll(() => api.contacts(person))
      .toMatchObject([{ id: workId, telephone: corrected.value }])
  })

  test('says which value it has now when its form opens, and leaves that when the agent chooses it', async ({
    api,
    app,
    page,
  }) => {
    const { editForm } = app.contacts
    await api.updateContact(person, workId, { telephone: theirs.value })
    await page.reload()
    await expect(editForm.root.getByText('Somebody changed this contact')).toBeVisible()
    await editForm.root.getByRole('button', { name: 'Keep theirs' }).click()
    await app.contacts.expectList([theirs])
    await page.reload()
    await app.contacts.expectList([theirs])
    await expect(editForm.root).toBeHidden()
  })

  test('says so also over a list that was read before, and then shows that contact', async ({
    api,
    app,
    page,
  }) => {
    const { editForm } = app.contacts
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await app.leaveDialog.keep.click()
    await expect(app.people.searchBox).toBeVisible()
    await api.updateContact(person, workId, { telephone: null, website: moved.value })
    await page.goBack()
    await expect(editForm.root.getByText('Somebody moved this contact')).toBeVisible()
    await expect(editForm.value('telephone')).toHaveValue(corrected.value)
    await editForm.root.getByRole('button', { name: 'Keep theirs' }).click()
    await app.contacts.expectList([moved])
  })

  test('says nothing when the colleague has made the same of it', async ({ api, app, page }) => {
    const { editForm } = app.contacts
    await api.updateContact(person, workId, { telephone: corrected.value })
    const read = page.waitForResponse(new RegExp(`/contacts/${workId}$`))
    await page.reload()
    await read
    await expect(editForm.value('telephone')).toHaveValue(corrected.value)
    await expect(editForm.root.getByRole('alert')).toHaveCount(0)
    await editForm.save.click()
    await app.contacts.expectList([corrected])
  })
})
