/** Where the API of the standalone page is: on its own server. */
export const apiBase = '/v1'
