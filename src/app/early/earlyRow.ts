import styles from '../../contacts/ContactRowItem.module.css'
import type { ContactRow } from '../../contacts/contactRows.ts'
import { labelWord } from '../../contacts/contactWords.ts'
import { valueLink } from '../../contacts/valueLink.ts'
import type { ContactValue } from '../../contract/contactRead.ts'
import button from '../../ui/IconButton.module.css'
import { contactMessages } from '../../ui/messages/contactMessages.ts'
import { visibleText } from '../../ui/visibleText.ts'
import { element, iconPlace } from './element.ts'

/** The sentence below the contacts that says why some are locked. */
export const lockReasonId = 'early-lock-reason'

/** One contact, as `ContactRowItem` shows it, without its buttons. */
export function earlyRow({ contact, shown, lock }: ContactRow, isReadOnly: boolean): HTMLElement {
  const { noValue, verified, readOnly } = contactMessages
  const value = shown ? earlyValue(shown) : [element('em', {}, noValue)]
  const buttons = (shown ? 1 : 0) + (lock === 'open' && !isReadOnly ? 2 : 0)
  const marked = contact.verified ? [' ', element('span', { class: styles.mark }, verified)] : []
  return element(
    'li',
    { class: styles.row, 'aria-describedby': lock === 'locked' ? lockReasonId : undefined },
    element(
      'span',
      { class: styles.label, dir: 'auto' },
      labelWord(contact.label, contactMessages),
    ),
    element('span', { class: styles.value }, ...value, ...marked),
    lock === 'locked' && element('span', { class: styles.state }, iconPlace(14), readOnly),
    element('span', { class: styles.actions }, ...Array.from({ length: buttons }, buttonPlace)),
  )
}

/** Keeps the place of a button. */
const buttonPlace = () => element('span', { class: button.button })

function earlyValue({ channel, value }: ContactValue): (Node | string)[] {
  const visible = visibleText(value)
  const linked = valueLink(channel, value, visible, contactMessages)
  const text = element('bdi', {}, visible)
  if (!linked) return [text]
  const { referrerPolicy, ...link } = linked.link
  const goesTo = linked.goesTo && element('span', { class: styles.mark }, linked.goesTo)
  return [
    element('a', { ...link, referrerpolicy: referrerPolicy }, text),
    ...(goesTo ? [' ', goesTo] : []),
  ]
}
