import styles from '../../contacts/ContactGroups.module.css'
import section from '../../contacts/ContactsSection.module.css'
import { type ContactGroup, contactGroups, toldLock } from '../../contacts/contactRows.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { contactMessages } from '../../ui/messages/contactMessages.ts'
import { earlyRow, lockReasonId } from './earlyRow.ts'
import { actionsPlace, earlyHeader } from './earlySkeleton.ts'
import { element, iconPlace } from './element.ts'

/** As many rows as the first screen holds. */
const mostRows = 40

/** The contacts of a person, as `LoadedContacts` shows them; what the agent can do with them comes with the page's code. */
export function earlyContacts(
  contacts: readonly Contact[],
  { isWhole, isReadOnly }: { isWhole: boolean; isReadOnly: boolean },
): HTMLElement {
  const groups = contactGroups({
    contacts,
    pending: [],
    createdKeys: new Map(),
    lockOf: toldLock,
  })
  const { region, count, readOnlyAccess, lockReason, directory } = contactMessages
  const isLocked = groups.some(({ rows }) => rows.some(({ lock }) => lock === 'locked'))
  const many = contacts.length
  const more = isWhole ? '' : '+'
  return element(
    'section',
    { class: section.section, 'aria-label': region },
    earlyHeader(
      element(
        'span',
        { class: section.count },
        element('span', { 'aria-hidden': true }, many + more),
        element('span', { class: 'pc-hidden' }, count(many) + more),
      ),
      !isReadOnly && actionsPlace(),
    ),
    isReadOnly && element('p', { class: section.hint }, readOnlyAccess),
    ...groups.map((group) => earlyGroup(group, isReadOnly)),
    isLocked && element('p', { class: styles.lockReason, id: lockReasonId }, lockReason(directory)),
  )
}

function earlyGroup({ channel, rows }: ContactGroup, isReadOnly: boolean): HTMLElement {
  const { otherChannel, channel: names } = contactMessages
  const name = channel === 'other' ? otherChannel : names[channel]
  return element(
    'div',
    { class: styles.group },
    element('h3', { class: styles.heading }, iconPlace(18), name),
    element(
      'ul',
      { class: styles.list, 'aria-label': name },
      ...rows.slice(0, mostRows).map((row) => earlyRow(row, isReadOnly)),
    ),
  )
}
