/** What the standalone page says around people and contacts. */
export const appMessages = {
  title: 'People contacts',
  pageTitle: (part: string) => `${part} · People contacts`,
  backToPeople: 'People',
  signOut: 'Sign out',

  theme: 'Theme',
  themeChoice: { system: 'System', light: 'Light', dark: 'Dark' },

  noPage: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the page has moved.',
    link: 'Find a person',
  },

  codeMissing: {
    title: 'The page could not be loaded completely',
    body: 'Load it again. If that does not help, look whether there is a connection.',
  },

  broken: {
    title: 'This page has stopped working',
    body: 'Nothing that was saved is lost. Load the page again to go on.',
  },
}
