import { useEffect } from 'react'
import { ContactsSkeleton } from '../../contacts/ContactsSkeleton.tsx'
import { contactQueries } from '../../contacts/contactQueries.ts'
import { clientSession } from '../clientSession.ts'
import { Embedded } from '../Embedded.tsx'
import { PersonContacts, PersonPage, type PersonPageProps } from '../index.ts'
import { useLanguage } from './useLanguage.ts'

interface InLanguageProps extends Omit<PersonPageProps, 'language'> {
  /** Above the contacts stands who it is. */
  withPerson: boolean
  tag: string | undefined
}

/** The contacts in the language of a tag. Until its words are there the shape of the contacts stands, and they are read. */
export function InLanguage({ withPerson, tag, ...shown }: InLanguageProps) {
  const { client, personId } = shown
  const spoken = useLanguage(tag)
  const isWaiting = spoken === undefined

  useEffect(() => {
    if (!isWaiting || personId === 0) return
    const list = contactQueries(client).list(personId)
    void clientSession(client).queryClient.prefetchQuery(list)
  }, [isWaiting, client, personId])

  if (isWaiting) {
    return (
      <Embedded {...shown}>
        <div aria-hidden>
          <ContactsSkeleton />
        </div>
      </Embedded>
    )
  }
  const Shown = withPerson ? PersonPage : PersonContacts
  return <Shown {...shown} {...spoken} />
}
