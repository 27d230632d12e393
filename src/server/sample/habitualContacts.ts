import type { ContactDraft } from '../../contract/contactWrite.ts'
import { chatLink } from './chatLink.ts'
import { entered, imported } from './contactDrafts.ts'
import { accountKinds, type ContactKind, contactHabits } from './contactHabits.ts'
import { fillDigits } from './fillDigits.ts'
import type { Organization } from './organizations.ts'
import type { Site } from './sites.ts'

/** Somebody whose contacts follow from where and for whom they work. */
export interface Employee {
  /** Also chooses the habit, the digits of the telephone numbers, and how links and addresses are written. */
  id: number
  mailbox: string
  hasAccount: boolean
  organization: Organization
  site: Site
}

/** The contacts of a person, from the habit that falls to the person's id. */
export function habitualContacts(employee: Employee): ContactDraft[] {
  const habit = contactHabits[employee.id % contactHabits.length] ?? []
  return habit
    .filter((kind) => employee.hasAccount || !accountKinds.includes(kind))
    .map((kind) => contactOf[kind](employee))
}

const contactOf: Record<ContactKind, (employee: Employee) => ContactDraft> = {
  desk: ({ organization, site, id }) =>
    fromDirectory(organization)('telephone', 'work', fillDigits(site.numbers.desk, id + 6)),
  mobile: ({ site, id }) =>
    entered('telephone', 'mobile', fillDigits(site.numbers.mobile, id + 31)),
  home: ({ site, id }) => entered('telephone', 'home', fillDigits(site.numbers.home, id + 52)),
  fax: ({ site }) => entered('telephone', 'fax', site.fax),
  workEmail: ({ organization, mailbox }) =>
    fromDirectory(organization)('email', 'work', `${mailbox}@${organization.domain}`),
  personalEmail: (employee) => entered('email', 'personal', personalEmail(employee)),
  chat: ({ organization, mailbox, id }) =>
    entered(
      'chat',
      organization.chat,
      chatLink(organization.chat, { mailbox, id, email: `${mailbox}@${organization.domain}` }),
    ),
  workPage: ({ organization, mailbox }) =>
    entered(
      'website',
      'work',
      `https://www.${organization.domain}/people/${mailbox.replace('.', '-')}`,
    ),
  personalPage: (employee) => entered('website', 'personal', personalPage(employee)),
}

function fromDirectory({ synchronised }: Organization) {
  return synchronised ? imported : entered
}

function personalEmail({ mailbox, id }: Employee): string {
  const [given = '', family = ''] = mailbox.split('.')
  const forms = [
    `${given}.${family}@example.com`,
    `${family}${given.slice(0, 1)}@example.net`,
    `${given}@${family}.example`,
    `${given}_${family}@example.org`,
  ]
  return forms[id % forms.length] ?? mailbox
}

function personalPage({ mailbox, id }: Employee): string {
  const [given = '', family = ''] = mailbox.split('.')
  const forms = [
    `www.${given}${family}.example`,
    `https://${family}.example/${given}/`,
    `${given}-${family}.example.net`,
  ]
  return forms[id % forms.length] ?? mailbox
}
