/** What the standalone page says around people and contacts. */
export const appMessages = {
  title: 'People contacts',
}
