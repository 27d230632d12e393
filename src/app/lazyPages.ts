import { lazyPart } from '../ui/lazyPart.tsx'

/** The search, which a link to a person does not need at first. */
export const LazyPeopleSearch = lazyPart(
  () => import('../people/PeopleSearch.tsx').then(({ PeopleSearch }) => PeopleSearch),
  null,
)

/** The sign-in, which a link that signs in does not need. */
export const LazySignInPage = lazyPart(
  () => import('./SignInPage.tsx').then(({ SignInPage }) => SignInPage),
  null,
)
