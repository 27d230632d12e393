/** What the standalone page says around people and contacts. */
export const appMessages = {
  title: 'People contacts',
  pageTitle: (part: string) => `${part} · People contacts`,
  backToPeople: 'People',
  signOut: 'Sign out',

  theme: 'Theme',
  themeChoice: { system: 'System', light: 'Light', dark: 'Dark' },

  signIn: {
    title: 'Sign in',
    intro: 'Read and correct how a person can be reached.',
    token: 'Access token',
    tokenHint: 'It is kept in your open tabs only, and forgotten when you sign out.',
    submit: 'Sign in',
    signedOut: 'You were signed out: the access token is no longer accepted.',
    signedOutHint: 'Sign in to go on where you were. What you typed is kept.',
    left: 'You have signed out, in every tab.',
    blank: 'Enter your access token',
    refused: 'This access token is not accepted. Check that it is complete.',
    busy: 'The service is asked too often just now. Try again in a moment.',
    unavailable: 'The service cannot be reached. Check your connection and try again.',
  },

  otherSession: {
    title: 'You are signed in already',
    body: 'The link you opened would sign you in with another access token. What you typed and have not saved is lost then.',
    keep: 'Stay signed in as before',
    replace: 'Use the new link',
  },

  noPage: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the page has moved.',
    link: 'Find a person',
  },

  broken: {
    title: 'This page has stopped working',
    body: 'Nothing that was saved is lost. Load the page again to go on.',
  },
}
