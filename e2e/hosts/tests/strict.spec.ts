import { Contacts } from '../../driver/contacts.ts'
import { before, everyAct } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

test('two accounts on one page under a strict policy do not see each other', async ({
  api,
  page,
  server,
  freshServer,
  startPortal,
}) => {
  const other = await freshServer()
  await api.setContacts(26, before)
  await other.api.setContacts(26, [{ label: 'home', telephone: '+44 20 7946 0958' }])
  const portal = await startPortal({
    name: 'strict',
    apis: { widget: server.address, gadget: other.address },
    headers: { 'Content-Security-Policy': policy },
  })
  await portal.open('/?person=26')
  await portal.toggle()
  const [widget, gadget] = ['widget', 'gadget'].map(
    (account) => new Contacts(page, page.getByRole('article', { name: account, exact: true })),
  )
  if (!widget || !gadget) throw new Error('There are two accounts')

  await gadget.expectList([{ channel: 'telephone', label: 'Home', value: '+44 20 7946 0958' }])
  await widget.addButton.click()
  await widget.addForm.value('telephone').fill('+31 6 4444 4444')
  await expect(gadget.addForm.root).toHaveCount(0)
  await widget.addForm.label('Home').check()
  await widget.addForm.save.click()
  const added = { channel: 'telephone', label: 'Home', value: '+31 6 4444 4444' } as const
  await expect(widget.row(added).edit).toBeVisible()
  await gadget.expectList([{ channel: 'telephone', label: 'Home', value: '+44 20 7946 0958' }])
  expect(await other.api.contacts(26)).toHaveLength(1)
})

test('an agent can do everything under a strict policy', async ({
  api,
  page,
  context,
  server,
  startPortal,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await api.setContacts(27, before)
  const portal = await startPortal({
    name: 'strict',
    apis: { '': server.address },
    headers: { 'Content-Security-Policy': policy },
  })
  await portal.open('/?person=27')
  await portal.toggle()
  const widget = page.getByRole('article', { name: 'widget', exact: true })
  await everyAct(page, api, 27, widget)
})
