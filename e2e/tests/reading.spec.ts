import type { Contact } from '../driver/contact.ts'
import { expect, test } from '../fixtures/test.ts'

const howardsMobile: Contact = {
  channel: 'telephone',
  label: 'Mobile',
  value: '+1 03 413 7223',
}

test('an agent sees who a person is', async ({ app, page }) => {
  await app.openPerson(1)
  await expect(app.person.heading).toHaveText('Howard Tanner')
  const main = page.getByRole('main')
  await expect(main.getByText('VIP', { exact: true })).toBeVisible()
  for (const fact of ['IT Service Manager', 'Widget Data Center', 'London']) {
    await expect(main.getByText(fact).first()).toBeVisible()
  }
})

test('contacts stand grouped by channel, sorted by label, and nothing else does', async ({
  app,
}) => {
  await app.openPerson(2)
  await app.contacts.expectList([
    { channel: 'telephone', label: 'Work', value: '+44 20 7946 0321' },
    { channel: 'telephone', label: 'Mobile', value: '+44 7700 900461' },
    { channel: 'telephone', label: 'Mobile', value: '+234 803 555 0146' },
    { channel: 'telephone', label: 'Home', value: '020 7946 0845' },
    { channel: 'telephone', label: 'Fax', value: '+44 20 7946 0999' },
    { channel: 'email', label: 'Work', value: 'grace.okafor@widget-dc.example' },
    { channel: 'email', label: 'Personal', value: 'grace@okafor.example' },
    { channel: 'chat', label: 'Slack', value: 'slack://user?team=T02EXAMPLE&id=U04G7QK2M9R' },
    {
      channel: 'chat',
      label: 'Microsoft Teams',
      value:
        'https://teams.microsoft.com/l/chat/0/0?users=grace.okafor@widget-dc.example&topicName=Office%20of%20the%20CIO&message=Hello%20Grace%2C%20the%20service%20desk%20would%20like%20to%20ask%20you%20something',
    },
    {
      channel: 'website',
      label: 'Work',
      value: 'https://www.widget-dc.example/people/grace-okafor',
    },
    { channel: 'website', label: 'Personal', value: 'www.graceokafor.example' },
  ])
})

test('a channel without contacts is not shown', async ({ app }) => {
  await app.openPerson(1)
  await expect(app.contacts.list('telephone')).toBeVisible()
  await expect(app.contacts.list('website')).toBeVisible()
  await expect(app.contacts.list('email')).toBeHidden()
  await expect(app.contacts.list('chat')).toBeHidden()
})

test('a person without contacts is said to have none', async ({ app }) => {
  await app.openPerson(3)
  await app.contacts.expectList([])
})

test('a person with more contacts than a page of the API holds is shown completely', async ({
  app,
  api,
}) => {
  const stored = await api.contacts(4)
  expect(stored.length).toBeGreaterThan(100)
  await app.openPerson(4)
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(stored.length)
})

test('a contact of the directory synchronisation is locked, and says why', async ({ app }) => {
  await app.openPerson(1)
  await app.contacts.expectLocked(howardsMobile)
})

test('a contact that was entered by hand can be edited and deleted', async ({ app }) => {
  await app.openPerson(1)
  const row = app.contacts.row({
    channel: 'website',
    label: 'Personal',
    value: 'www.my-stie.com',
  })
  await expect(row.edit).toBeVisible()
  await expect(row.remove).toBeVisible()
  await expect(row.readOnly).toBeHidden()
})

const followed: { contact: Contact; target: RegExp }[] = [
  { contact: howardsMobile, target: /^tel:\+1034137223$/ },
  {
    contact: { channel: 'email', label: 'Personal', value: 'grace@okafor.example' },
    target: /^mailto:grace(@|%40)okafor\.example$/,
  },
  {
    contact: { channel: 'website', label: 'Personal', value: 'www.my-stie.com' },
    target: /^https:\/\/www\.my-stie\.com\/?$/,
  },
  {
    contact: {
      channel: 'chat',
      label: 'Slack',
      value: 'slack://user?team=T02EXAMPLE&id=U04G7QK2M9R',
    },
    target: /^slack:\/\/user\?team=T02EXAMPLE&id=U04G7QK2M9R$/,
  },
]

for (const { contact, target } of followed) {
  test(`${contact.value} can be followed from the page`, async ({ app }) => {
    await app.openPerson(contact.channel === 'email' || contact.channel === 'chat' ? 2 : 1)
    await expect(app.contacts.row(contact).link).toHaveAttribute('href', target)
  })
}

test('a website opens in a new tab that knows nothing of this page', async ({ app }) => {
  await app.openPerson(1)
  const { link } = app.contacts.row({
    channel: 'website',
    label: 'Personal',
    value: 'www.my-stie.com',
  })
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noopener/)
  await expect(link).toHaveAttribute('rel', /noreferrer/)
})

for (const value of ['javascript:alert(1)', 'data:text/html,<b>hi</b>', 'grace.okafor']) {
  test(`the chat value ${value} is plain text`, async ({ app, api }) => {
    await api.setContacts(10, [{ label: 'chat_teams', chat: value }])
    await app.openPerson(10)
    const row = app.contacts.row({ channel: 'chat', label: 'Microsoft Teams', value })
    await expect(row.root).toHaveCount(1)
    await expect(row.link).toHaveCount(0)
  })
}
