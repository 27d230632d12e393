import section from '../../contacts/ContactsSection.module.css'
import skeleton from '../../contacts/ContactsSkeleton.module.css'
import { skeletonShape } from '../../contacts/skeletonShape.ts'
import header from '../../people/PersonHeader.module.css'
import { contactMessages } from '../../ui/messages/contactMessages.ts'
import { peopleMessages } from '../../ui/messages/peopleMessages.ts'
import { element } from './element.ts'

/** The shape of a person's page until the answers are there, as `PersonHeaderSkeleton` and `ContactsSkeleton` show it. */
export function earlySkeleton(): HTMLElement[] {
  const { region, loading } = contactMessages
  const delayed = (name: string | undefined) => `${name} pc-delayed`
  const bar = (which?: string) => element('span', { class: header.bar, 'data-bar': which })
  return [
    element(
      'div',
      { class: header.header, role: 'status', 'aria-label': peopleMessages.loadingPerson },
      element('span', { class: delayed(header.circle) }),
      element('span', { class: delayed(header.text) }, bar('name'), bar()),
    ),
    element(
      'section',
      { class: section.section, 'aria-label': region },
      earlyHeader(actionsPlace()),
      element(
        'div',
        { class: 'pc-delayed', role: 'status', 'aria-label': loading },
        ...skeletonShape.map(earlyGroup),
      ),
    ),
  ]
}

/** The line above the contacts, as `ContactsHeader` shows it. */
export function earlyHeader(...parts: (Node | false)[]): HTMLElement {
  const title = element('h2', { class: section.title }, contactMessages.region)
  return element('header', { class: section.header }, title, ...parts)
}

/** Where the buttons will be that the page's code brings. */
export function actionsPlace(): HTMLElement {
  const place = element('span', { class: section.actionsPlace })
  return element('div', { class: section.headerActions }, place)
}

function earlyGroup(widths: number[]): HTMLElement {
  const row = (width: number) => {
    const value = element('span', { class: skeleton.value })
    value.style.width = `${width}%`
    return element(
      'div',
      { class: skeleton.row },
      element('span', { class: skeleton.label }),
      value,
    )
  }
  const heading = element('span', { class: skeleton.heading })
  return element('div', { class: skeleton.group, 'aria-hidden': true }, heading, ...widths.map(row))
}
