import type { Locator, Page } from '@playwright/test'
import { Contacts } from './contacts.ts'
import { RecentChanges } from './recentChanges.ts'

/** One person: who it is, and how to reach them. */
export class PersonPage {
  /** The person's name. */
  readonly heading: Locator
  readonly contacts: Contacts
  readonly recentChanges: RecentChanges

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.contacts = new Contacts(page)
    this.recentChanges = new RecentChanges(page)
  }
}
