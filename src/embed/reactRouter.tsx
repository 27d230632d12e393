import type { RouteObject } from 'react-router'
import { contactQueries } from '../contacts/contactQueries.ts'
import { peopleQueries } from '../people/peopleQueries.ts'
import { personIdOf } from '../people/personIdOf.ts'
import { cacheOf } from './clientSession.ts'
import type { HostOptions } from './hostOptions.ts'
import { PeopleRoute } from './reactRouter/PeopleRoute.tsx'
import { PersonRoute } from './reactRouter/PersonRoute.tsx'

export interface ContactsRoutesOptions extends HostOptions {
  /** Where the search stands below the parent route; a person stands at `PATH/ID`. Default: `people`. */
  path?: string | undefined
  /**
   * Whether to ask before the agent leaves a person for whom something was typed. A router takes one such question at a
   * time: turn it off where the portal asks by itself, by `onDirtyChange`. Default: yes.
   */
  asksBeforeLeaving?: boolean | undefined
}

/**
 * The routes of the search and of a person, for React Router's data router (`createBrowserRouter`). Reading begins with the
 * navigation, before the page is drawn; on a server nothing is read.
 *
 * @example
 * createBrowserRouter([{ path: '/', Component: Portal, children: contactsRoutes({ client }) }])
 */
export function contactsRoutes(options: ContactsRoutesOptions): RouteObject[] {
  const { path = 'people', asksBeforeLeaving = true, ...host } = options
  const { client } = host
  return [
    {
      path,
      children: [
        { index: true, element: <PeopleRoute {...host} /> },
        {
          path: ':personId',
          element: <PersonRoute {...host} asksBeforeLeaving={asksBeforeLeaving} />,
          loader: ({ params }) => {
            const personId = personIdOf(params.personId ?? '')
            // On a server the cache may be everybody's.
            if (personId === undefined || typeof document === 'undefined') return null
            const cache = cacheOf(host)
            const list = contactQueries(client).list(personId)
            void cache.prefetchQuery({ ...list, staleTime: Number.POSITIVE_INFINITY })
            void cache.prefetchQuery(peopleQueries(client).person(personId))
            return null
          },
        },
      ],
    },
  ]
}
