import { Contacts } from '../../driver/contacts.ts'
import { before, locked, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test('the element tells its page what is typed, what was stored and what is to be corrected', async ({
  api,
  page,
  server,
  startPortal,
}) => {
  await api.setContacts(29, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=29')
  await portal.toggle()
  const contacts = new Contacts(page)
  const heard = page.locator('#heard')

  await contacts.row(mobile).edit.click()
  await contacts.editForm.value('telephone').fill('+31 6 6666 6666')
  await expect(heard).toContainText('dirtychange {"isDirty":true}')
  await contacts.editForm.save.click()
  await expect(heard).toContainText('contactschange {"kind":"updated"')
  await expect(heard).toContainText('dirtychange {"isDirty":false}')
  await contacts.add({ channel: 'email', label: 'Personal', value: 'ada@home.example' })
  await expect(heard).toContainText('contactschange {"kind":"created"')

  await expect(contacts.row(locked).root).toHaveAccessibleDescription(/Active Directory/)
  await page
    .getByRole('button', { name: 'Request correction of Work +31 20 123 4567', exact: true })
    .click()
  await expect(heard).toContainText('correctionrequest {"contact":{"id":')
  expect(await page.content()).not.toContain(server.token)

  await contacts.removeAllButton.click()
  const { root, cancel } = contacts.removeAllDialog
  await expect(root).toContainText('This one stays: it belongs to Active Directory')
  await cancel.click()
  await contacts.removeAll()
  await expect(heard).toHaveText(/("kind":"deleted"[\s\S]*){3}/)
})

test('in the element, too, the focus goes back to where a form came from, and to the row that was saved', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(28, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=28')
  await portal.toggle()
  const contacts = new Contacts(page)
  const { edit } = contacts.row(mobile)
  await edit.focus()
  await page.keyboard.press('Enter')
  await expect(contacts.editForm.value('telephone')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await page.keyboard.press('Enter')
  await contacts.editForm.value('telephone').fill('+31 6 6666 6666')
  await page.keyboard.press('Enter')
  await expect(contacts.row({ ...mobile, value: '+31 6 6666 6666' }).root).toBeFocused()
})

test('another person or account in the attributes is shown at once', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(30, [{ label: 'home', telephone: '+44 20 7946 0958' }])
  await api.setContacts(31, [{ label: 'work', email: 'other@example.org' }])
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=30')
  await portal.toggle()
  const contacts = new Contacts(page)
  await contacts.expectList([{ channel: 'telephone', label: 'Home', value: '+44 20 7946 0958' }])
  const element = page.locator('person-contacts')
  await element.evaluate((shown) => shown.setAttribute('person-id', '31'))
  await contacts.expectList([{ channel: 'email', label: 'Work', value: 'other@example.org' }])
  await element.evaluate((shown) => shown.setAttribute('with-person', ''))
  await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText(/\S/)
  await element.evaluate((shown) => document.body.append(shown))
  await contacts.expectList([{ channel: 'email', label: 'Work', value: 'other@example.org' }])
  await contacts.remove({ channel: 'email', label: 'Work', value: 'other@example.org' })
  await contacts.undo()
  await contacts.expectList([{ channel: 'email', label: 'Work', value: 'other@example.org' }])
})

test('an element that moves to a window of its own and back looks and works there as before', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(36, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=36')
  await portal.toggle()
  const element = page.locator('person-contacts')
  const here = new Contacts(page)
  const colours = (contacts: Contacts) =>
    contacts.addButton.evaluate((button) => {
      const { color, backgroundColor, font } = getComputedStyle(button)
      return { color, backgroundColor, font }
    })
  await here.expectSettled()
  const usual = await colours(here)
  await here.row(mobile).edit.click()
  await here.editForm.value('telephone').fill('+31 6 8888 8888')

  await element.evaluate((shown) => {
    const frame = document.createElement('iframe')
    frame.style.setProperty('width', '800px', 'important')
    frame.style.setProperty('height', '600px', 'important')
    document.body.prepend(frame)
    frame.contentDocument?.body.append(shown)
  })
  const there = new Contacts(page, page.locator('iframe').contentFrame().locator('body'))
  await expect(there.editForm.value('telephone')).toHaveValue('+31 6 8888 8888')
  expect(await colours(there)).toEqual(usual)
  await there.editForm.save.click()
  const edited = { ...mobile, value: '+31 6 8888 8888' }
  await there.row(edited).edit.click()
  await expect(there.editForm.value('telephone')).toBeFocused()
  await there.editForm.cancel.click()
  await there.remove(edited)
  await there.undo()
  await expect(there.row(edited).edit).toBeVisible()

  await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    const shown = frame?.contentDocument?.querySelector('person-contacts')
    if (shown) document.body.append(shown)
    frame?.remove()
  })
  await expect(here.row(edited).edit).toBeVisible()
  expect(await colours(here)).toEqual(usual)
})

test('an element that is first shown in another document works there', async ({
  api,
  page,
  server,
  startPortal,
}) => {
  await api.setContacts(37, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await page.evaluate((accessToken) => {
    const frame = document.createElement('iframe')
    document.body.prepend(frame)
    const shown = Object.assign(document.createElement('person-contacts'), { accessToken })
    shown.setAttribute('person-id', '37')
    frame.contentDocument?.body.append(shown)
    new DOMParser().parseFromString('', 'text/html').body.append(shown.cloneNode())
  }, server.token)
  const frame = page.locator('iframe').contentFrame().locator('body')
  await new Contacts(page, frame).expectLocked(locked)
})

test('what is typed in two elements on one page survives a reload in both', async ({
  api,
  page,
  startPortal,
}) => {
  for (const person of [42, 43]) await api.setContacts(person, before)
  const portal = await startPortal({ name: 'plain' })
  const elements = page.locator('person-contacts')
  const typed = (at: number) => new Contacts(page, elements.nth(at)).editForm.value('telephone')
  await portal.open('/?person=42&person=43')
  await portal.toggle()
  for (const at of [0, 1]) {
    await new Contacts(page, elements.nth(at)).row(mobile).edit.click()
    await typed(at).fill(`+31 6 000${at}`)
  }
  await page.reload()
  await portal.toggle()
  await expect(typed(0)).toHaveValue('+31 6 0000')
  await expect(typed(1)).toHaveValue('+31 6 0001')
})

test('in the element, too, the focus stays at a row that moves', async ({
  api,
  page,
  startPortal,
}) => {
  await page.clock.install()
  const [, second] = await api.setContacts(44, [
    { label: 'home', telephone: mobile.value },
    { label: 'home', telephone: locked.value },
  ])
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=44')
  await portal.toggle()
  const contacts = new Contacts(page)
  const { copy } = contacts.row({ ...mobile, label: 'Home' })
  await expect(copy).toBeVisible()
  await copy.focus()
  await api.updateContact(44, second?.id ?? 0, { label: 'work' })
  await page.clock.fastForward(31_000)
  await expect(contacts.row(locked).root).toBeVisible()
  await expect(copy).toBeFocused()
})
