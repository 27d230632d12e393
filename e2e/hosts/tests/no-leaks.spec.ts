import { Contacts } from '../../driver/contacts.ts'
import { domCounts } from '../domCounts.ts'
import { before, email, mobile } from '../everyAct.ts'
import { hostLooks } from '../hostLooks.ts'
import { expect, test } from '../hostTest.ts'
import { watchWhatRuns, whatRuns } from '../whatRuns.ts'

for (const name of ['hostile', 'plain', 'strict']) {
  test(`the portal "${name}" looks the same before, during and after`, async ({
    api,
    page,
    startPortal,
  }) => {
    await api.setContacts(22, before)
    const portal = await startPortal({ name })
    await portal.open('/?person=22')
    const part = page.getByRole('article', { name: 'widget' })
    const contacts = new Contacts(page, name === 'strict' ? part : page)
    await portal.pointAtToggle()
    const looks = await hostLooks(page)

    await portal.toggle()
    await contacts.expectSettled()
    expect(await hostLooks(page)).toEqual(looks)

    await contacts.removeAllButton.click()
    await expect(contacts.removeAllDialog.root).toBeVisible()
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible')
    await contacts.removeAllDialog.cancel.click()

    await portal.toggle()
    await expect(contacts.region).toHaveCount(0)
    await page.evaluate(() => window.scrollTo(0, 0))
    expect(await hostLooks(page)).toEqual(looks)
  })
}

for (const { name, own } of [
  { name: 'portal', own: 'header' },
  { name: 'oldest', own: 'p' },
]) {
  test(`the bar and the front page of the portal "${name}" look the same when the page of a person has been shown`, async ({
    page,
    startPortal,
  }) => {
    const portal = await startPortal({ name })
    await portal.open('/')
    await expect(page.getByText(/Nothing new|React 19/)).toBeVisible()
    // Mantine's AppShell moves nothing in its first moments, and then says how long it takes.
    await expect(page.locator(own)).toHaveCSS(
      'transition-duration',
      name === 'portal' ? '0.2s' : '0s',
    )
    const front = await hostLooks(page)
    const bar = await hostLooks(page, `${own}, ${own} *`)
    await page.evaluate(() => {
      history.pushState(null, '', '/people/1')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await new Contacts(page).expectSettled()
    expect(await hostLooks(page, `${own}, ${own} *`)).toEqual(bar)
    await page.goBack()
    await expect(new Contacts(page).region).toHaveCount(0)
    expect(await hostLooks(page)).toEqual(front)
  })
}

test('when the contacts are taken away nothing of them goes on', async ({
  api,
  page,
  startPortal,
}) => {
  await watchWhatRuns(page)
  await api.setContacts(23, before)
  const portal = await startPortal({ name: 'hostile' })
  await portal.open('/?person=23')
  const contacts = new Contacts(page)
  await portal.toggle()
  await contacts.expectSettled()
  // Parts that come in idle time add their styles once, and those stay.
  await contacts.row(mobile).copy.click()
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
  await contacts.addButton.click()
  await contacts.addForm.cancel.click()
  await portal.toggle()
  await expect(contacts.region).toHaveCount(0)
  const usual = await whatRuns(page)

  await portal.toggle()
  await contacts.edit(mobile, { value: '+31 6 3333 3333' })
  await contacts.remove(email)
  await contacts.addButton.click()
  await expect(contacts.addForm.root).toBeVisible()
  expect(await whatRuns(page)).not.toEqual(usual)

  await portal.toggle()
  await expect(contacts.region).toHaveCount(0)
  await expect.poll(() => whatRuns(page)).toEqual(usual)
})

test('an element that is taken away, and what was done in it, stays in memory with nothing', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(38, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=38')
  const contacts = new Contacts(page)
  let shown = mobile
  const useOnce = async () => {
    await portal.toggle()
    const value = shown === mobile ? '+31 6 2222 2222' : mobile.value
    await contacts.edit(shown, { value })
    shown = shown === mobile ? { ...mobile, value } : mobile
    await expect(contacts.row(shown).edit).toBeVisible()
    await contacts.addButton.click()
    await contacts.addForm.cancel.click()
    await portal.toggle()
    await expect(contacts.region).toHaveCount(0)
  }
  await useOnce()
  await useOnce()
  const usual = await domCounts(page)
  for (let times = 0; times < 5; times += 1) await useOnce()
  // Fewer, where something of the first uses had not gone yet when it was counted.
  await expect.poll(async () => (await domCounts(page)).nodes).toBeLessThanOrEqual(usual.nodes)
  await expect
    .poll(async () => (await domCounts(page)).listeners)
    .toBeLessThanOrEqual(usual.listeners)
})

test('an element that is taken away while a change is on its way tells when that is stored', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(39, before)
  let letThrough = () => {}
  const isAwaited = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/v1/people/39/contacts/*', async (route) => {
    if (route.request().method() === 'PATCH') await isAwaited
    await route.continue()
  })
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=39')
  await portal.toggle()
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await new Contacts(page).edit(
    { channel: 'telephone', label: 'Mobile', value: '+31 6 1111 1111' },
    { value: '+31 6 2222 2222' },
  )
  await sent
  await portal.toggle()
  await expect(new Contacts(page).region).toHaveCount(0)
  await domCounts(page)
  letThrough()
  await expect(page.locator('#heard')).toContainText('contactschange {"kind":"updated"')
})

test('reads that are on their way are cancelled when the contacts are taken away', async ({
  page,
  startPortal,
}) => {
  let isHeld = false
  await page.route('**/v1/people/24/contacts*', async () => {
    isHeld = true
  })
  const portal = await startPortal({ name: 'hostile' })
  await portal.open('/?person=24')
  await portal.toggle()
  await expect.poll(() => isHeld).toBe(true)
  const cancelled = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('/people/24/contacts'),
  )
  await portal.toggle()
  expect((await cancelled).failure()?.errorText).toBe('net::ERR_ABORTED')
})

test('the keys of the portal go on working, and a key that our form takes stays there', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(25, before)
  const portal = await startPortal({ name: 'hostile' })
  await portal.open('/?person=25')
  await portal.toggle()
  const contacts = new Contacts(page)
  await contacts.expectSettled()
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    document.addEventListener('keydown', ({ key }) => heard.push(key))
  })
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard'))

  await contacts.addButton.press('Control+k')
  await page.keyboard.press('/')
  await contacts.addButton.click()
  await contacts.addForm.value('telephone').press('Escape')
  await expect(contacts.addForm.root).toBeHidden()
  expect(await heard()).toEqual(['Control', 'k', '/'])
})
