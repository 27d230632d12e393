import type { Person } from '../../contract/person.ts'
import avatar from '../../people/Avatar.module.css'
import { initials } from '../../people/initials.ts'
import facts from '../../people/PersonFacts.module.css'
import styles from '../../people/PersonHeader.module.css'
import marks from '../../people/PersonMarks.module.css'
import { personFacts } from '../../people/personFacts.ts'
import { peopleMessages } from '../../ui/messages/peopleMessages.ts'
import { visibleText } from '../../ui/visibleText.ts'
import { element } from './element.ts'

/** Who this is, as `PersonHeader` shows it. */
export function earlyPerson(person: Person): HTMLElement {
  const { name, vip, disabled } = person
  const mark = (which: string, ...parts: (Node | string)[]) =>
    element('span', { class: marks.mark, 'data-mark': which }, ...parts)
  return element(
    'header',
    { class: styles.header },
    element(
      'span',
      { class: avatar.avatar, 'data-size': 'page', 'aria-hidden': true },
      initials(name),
    ),
    element(
      'div',
      { class: styles.text },
      element(
        'div',
        { class: styles.title },
        element(
          'h1',
          { class: styles.name, dir: 'auto' },
          visibleText(name) || peopleMessages.unnamed,
        ),
        vip &&
          mark(
            'vip',
            element('span', { 'aria-hidden': true }, '★'),
            element('span', {}, peopleMessages.vip),
          ),
        disabled && mark('disabled', peopleMessages.disabled),
      ),
      element(
        'div',
        { class: styles.facts },
        element(
          'span',
          { class: facts.facts },
          ...personFacts(person).flatMap((fact, index) => [
            index > 0 && element('span', { 'aria-hidden': true }, '\u00a0·'),
            index > 0 && ' ',
            element('span', { dir: 'auto' }, visibleText(fact)),
          ]),
        ),
      ),
    ),
  )
}
