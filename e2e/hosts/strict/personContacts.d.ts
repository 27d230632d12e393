import type { PersonContactsElement, PersonContactsElementProps } from 'people-contacts/element'
import type { HTMLAttributes, RefAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'person-contacts': Omit<
        HTMLAttributes<PersonContactsElement>,
        keyof PersonContactsElementProps
      > &
        RefAttributes<PersonContactsElement> &
        PersonContactsElementProps
    }
  }
}
