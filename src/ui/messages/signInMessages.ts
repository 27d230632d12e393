/** What the sign-in page says. It imports this by itself, so that the words load with it. */
export const signInMessages = {
  title: 'Sign in',
  intro: 'Read and correct how a person can be reached.',
  token: 'Access token',
  tokenHint: 'It is kept in your open tabs only, and forgotten when you sign out.',
  submit: 'Sign in',
  signedOut: 'You were signed out: the access token is no longer accepted.',
  signedOutHint: 'Sign in to go on where you were.',
  undeleted: (count: number) =>
    count === 1
      ? 'A contact had not been deleted yet. Delete it again if it is still there.'
      : `${count} contacts had not been deleted yet. Delete those again that are still there.`,
  kept: 'What was typed in this tab is kept, and not saved yet.',
  forget: 'Not you? Discard it',
  forgotten: 'What was typed in this tab is discarded.',
  left: 'You have signed out, in every tab.',
  blank: 'Enter your access token',
  refused: 'This access token is not accepted. Check that it is complete.',
  busy: 'The service is asked too often just now. Try again in a moment.',
  unavailable: 'The service cannot be reached. Check your connection and try again.',
}
