import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { LiveSystem } from '../fixtures/liveSystem/liveSystem.ts'
import { expect, test } from '../fixtures/liveTest.ts'

const howard = 1

test.beforeEach(({ pageErrors }) => {
  pageErrors.allowStatus(400, /[?&](fields|q)=/)
})

test.describe('signing in', () => {
  test('is by a token of the live system, which is the only credential that goes there', async ({
    live,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(401, /\/v1(\/|$)/)
    const app = new PeopleContacts(page)
    await app.open('/people/1')
    await app.signInPage.signIn('a-token-of-somebody-else')
    await expect(page.getByText('This access token is not accepted')).toBeVisible()
    await app.signInPage.signIn(LiveSystem.token)
    await expect(app.person.heading).toHaveText('Howard Tanner')
    for (const { headers } of live.asked) {
      expect(headers['x-rservice-account']).toBe(LiveSystem.account)
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('origin')
      expect(headers).not.toHaveProperty('referer')
    }
  })

  test('has no link: the server has no token, and names the live system at its start', ({
    server,
    liveSystem,
  }) => {
    expect(server.output()).toContain(`in front of ${new URL(liveSystem.url).host}`)
    expect(server.output()).not.toContain('access_token=')
    expect(server.output()).not.toContain(LiveSystem.token)
  })
})

test.describe('people', () => {
  test('without a search are everybody, page after page', async ({ app, page, live }) => {
    await app.openPeople()
    const people = page.getByRole('list', { name: 'People found' }).getByRole('link')
    await expect(async () => {
      await people.last().scrollIntoViewIfNeeded()
      await expect(people).toHaveCount(23, { timeout: 500 })
    }).toPass()
    await expect(page.getByRole('status').getByText('23 people')).toBeVisible()
    expect(live.asked.filter(({ target }) => target.includes('search_after'))).toHaveLength(2)
  })

  for (const search of ['refuses', 'passes over'] as const) {
    test.describe(`in a system that ${search} the search by a part of the name`, () => {
      test.beforeEach(async ({ live, app }) => {
        live.search = search
        await app.openPeople()
      })

      test('are not found by it, and the page says what can be typed', async ({ app, page }) => {
        await app.people.search('okafor')
        const main = page.getByRole('main')
        await expect(
          page
            .getByRole('status')
            .getByText('This system does not find people by a part of the name'),
        ).toBeVisible()
        await expect(main.getByText('“okafor” was not searched for')).toBeVisible()
        await expect(main.getByText(/whole email address, or the number/)).toBeVisible()
        await expect(main.getByRole('link')).toHaveCount(0)
        await app.people.search('')
        await expect(app.people.person('Grace Okafor')).toBeAttached()
        await expect(app.people.searchBox).toHaveAttribute('placeholder', /Whole email address/)
      })

      test('are found by the whole email address', async ({ app, page }) => {
        await app.people.search('person2@widget.example')
        await expect(app.people.person('Grace Okafor')).toBeVisible()
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(1)
        await app.people.search('person2@widget.example.org')
        await expect(
          page.getByRole('main').getByText('Nobody is found by the address'),
        ).toBeVisible()
        await app.people.search('person2@widget.example')
        await app.people.open('Grace Okafor')
        await expect(app.person.heading).toHaveText('Grace Okafor')
      })

      test('are found by their number', async ({ app, page, pageErrors }) => {
        pageErrors.expectStatus(404, /\/v1\/people\/404$/)
        await app.people.search('2')
        await expect(app.people.person('Grace Okafor')).toBeVisible()
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(1)
        await app.people.search('404')
        await expect(page.getByRole('main').getByText('Nobody has the number 404')).toBeVisible()
        await app.people.search('2')
        await app.people.searchBox.press('Enter')
        await expect(app.person.heading).toHaveText('Grace Okafor')
      })

      test('are found so without another question, once that is known', async ({
        app,
        live,
        page,
      }) => {
        await app.people.search('okafor')
        await expect(
          page.getByRole('main').getByText('“okafor” was not searched for'),
        ).toBeVisible()
        const before = live.asked.filter(({ target }) => target.includes('q=')).length
        await app.people.search('person2@widget.example')
        await expect(app.people.person('Grace Okafor')).toBeVisible()
        expect(live.asked.filter(({ target }) => target.includes('q='))).toHaveLength(before)
      })
    })
  }
})

test.describe('the contacts of a person', () => {
  const numbers = Array.from({ length: 24 }, (_, index) => `+31 20 555 02${index + 10}`)
  const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0140' }
  const mail: Contact = { channel: 'email', label: 'Personal', value: 'howard@example.org' }

  test('are read to the last page, and each is asked whether it is locked, within the limit', async ({
    app,
    live,
    pageErrors,
  }) => {
    pageErrors.expectStatus(429, /\/v1\/people\/1/)
    live.setContacts(
      howard,
      numbers.map((telephone, index) => ({ telephone, integration: index === 23 })),
    )
    await app.openPerson(howard)
    await app.contacts.expectList(
      numbers.map((value): Contact => ({ channel: 'telephone', label: 'Work', value })),
    )
    await app.contacts.expectLocked({
      channel: 'telephone',
      label: 'Work',
      value: numbers[23] ?? '',
    })
    await expect(app.contacts.region.getByRole('button', { name: /^Edit / })).toHaveCount(23)
    const reads = live.asked.filter(
      ({ target, status }) => /contacts\/\d+$/.test(target) && status === 200,
    )
    expect(reads).toHaveLength(24)
    expect(live.asked.map(({ status }) => status)).toContain(429)
  })

  test('are added, corrected, deleted, taken back and removed', async ({ app, live }) => {
    // So much in so short a time is counted as too much.
    live.isLimited = false
    live.setContacts(howard, [
      { telephone: '+31 20 555 0149', integration: true },
      { label: 'personal', email: mail.value, verified: true },
    ])
    const locked: Contact = { ...work, value: '+31 20 555 0149' }
    await app.openPerson(howard)
    await expect(app.contacts.row(mail).edit).toBeVisible()
    await app.contacts.add(work)
    await expect(app.contacts.row(work).edit).toBeVisible()
    const corrected = { ...work, label: 'Mobile', value: '+31 6 5555 0140' } as const
    await app.contacts.edit(work, { label: corrected.label, value: corrected.value })
    await expect(app.contacts.row(corrected).edit).toBeVisible()
    await expect
      .poll(() => live.contacts(howard))
      .toContainEqual(expect.objectContaining({ label: 'mobile', telephone: corrected.value }))
    await app.contacts.remove(mail)
    await expect.poll(() => live.contacts(howard)).toHaveLength(2)
    await app.contacts.undo()
    await expect(app.contacts.row(mail).edit).toBeVisible()
    await app.contacts.expectLocked(locked)
    await app.contacts.removeAll()
    await app.contacts.expectList([locked])
    await expect.poll(() => live.contacts(howard)).toMatchObject([{ telephone: locked.value }])
    const deletes = live.asked.filter(({ method }) => method === 'DELETE')
    expect(deletes.every(({ target }) => /\/contacts\/\d+$/.test(target))).toBe(true)
  })

  test('have no record of changes in a live system, which is said when it is asked for', async ({
    app,
    live,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(404, /audit_entries/)
    live.setContacts(howard, [{ telephone: work.value }])
    await app.openPerson(howard)
    await page.getByText('Recent changes').click()
    await expect(page.getByText('This system does not tell who changed what')).toBeVisible()
    expect(live.asked.filter(({ target }) => target.includes('audit'))).toEqual([])
  })
})

test.describe('when the live system', () => {
  for (const { state, says } of [
    { state: 'down', says: 'is down' },
    { state: 'proxy page', says: 'answers with a page of something in between' },
  ] as const) {
    test(`${says}, the page says so, and Retry goes on when it is back`, async ({
      app,
      live,
      page,
      pageErrors,
    }) => {
      pageErrors.expectStatus(502, /\/v1\/people/)
      live.setContacts(howard, [{ telephone: '+31 20 555 0140' }])
      await app.openPeople()
      await expect(app.people.person('Howard Tanner')).toBeAttached()
      live.state = state
      await app.open('/people/1')
      const problems = page.getByRole('main').getByRole('alert')
      await expect(problems).toHaveCount(2)
      await expect(problems.first()).toContainText('The service has a problem')
      await expect(page.getByText('Maintenance')).toHaveCount(0)
      live.state = 'up'
      const retry = problems.getByRole('button', { name: 'Retry' })
      await retry.first().click()
      await expect(app.person.heading).toHaveText('Howard Tanner')
      await retry.click()
      await app.contacts.expectList([
        { channel: 'telephone', label: 'Work', value: '+31 20 555 0140' },
      ])
    })
  }
})
