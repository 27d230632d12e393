import type { PersonContactsElement } from './PersonContactsElement.tsx'
import type { PersonContactsEvents } from './personContactsEvents.ts'

type Listeners = {
  [Name in keyof PersonContactsEvents as `on${Name}`]?:
    | ((event: CustomEvent<PersonContactsEvents[Name]>) => void)
    | undefined
}

/** What templates with types may say of `<person-contacts>`, as those of React 19 and Preact: the README shows how. */
export interface PersonContactsElementProps
  extends Listeners,
    Partial<Pick<PersonContactsElement, 'accessToken' | 'getAccessToken'>> {
  'person-id'?: number | string | undefined
  'api-base'?: string | undefined
  account?: string | undefined
  'account-header'?: string | undefined
  'with-person'?: '' | undefined
  'color-scheme'?: 'auto' | 'light' | 'dark' | undefined
  language?: string | undefined
  'directory-name'?: string | undefined
  'offers-correction'?: '' | undefined
  nonce?: string | undefined
}
