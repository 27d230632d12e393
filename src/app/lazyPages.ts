import { LazyLeaveDialog } from '../contacts/lazyLeaveDialog.ts'
import { loadPeopleSearch } from '../people/loadPeopleSearch.ts'
import { lazyPart } from '../ui/lazyPart.tsx'

/** The search, which a link to a person does not need at first. */
export const LazyPeopleSearch = lazyPart(loadPeopleSearch, null)

/** The question before signing out with something typed, which few are asked. */
export const LazySignOutDialog = lazyPart(
  () => import('./SignOutDialog.tsx').then(({ SignOutDialog }) => SignOutDialog),
  null,
)

/** The question before a token takes the place of another one. */
export const LazyOtherSession = lazyPart(
  () => import('./OtherSession.tsx').then(({ OtherSession }) => OtherSession),
  null,
)

/** The sign-in, which a link that signs in does not need. */
export const LazySignInPage = lazyPart(
  () => import('./SignInPage.tsx').then(({ SignInPage }) => SignInPage),
  null,
)

export function preloadPages(): void {
  LazyPeopleSearch.preload()
  LazyLeaveDialog.preload()
  LazySignOutDialog.preload()
  LazySignInPage.preload()
}
