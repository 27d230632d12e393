/** Everything that this page keeps in a tab's storage begins with this, drafts included. */
export const keptPrefix = 'people-contacts:'

/** Where the access token is kept. */
export const tokenKey = `${keptPrefix}access-token`
