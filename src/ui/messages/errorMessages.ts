/** What went wrong with a call, in words for the agent; keyed by the kinds of the client's `ApiError`. */
export const errorMessages = {
  retry: 'Retry',
  close: 'Close',
  reference: (requestId: string) => `Reference ${requestId}`,
  offlineBanner: 'You are offline. Changes need a connection.',
  kind: {
    offline: 'There is no connection to the service.',
    timeout: 'The service did not answer in time.',
    unauthorized: 'You are signed out.',
    forbidden: 'Your access does not allow this.',
    notFound: 'It is not there any more.',
    conflict: 'Another change got in the way.',
    changed: 'It was changed meanwhile.',
    invalid: 'The service refused what was sent.',
    tooManyRequests: 'The service is asked too often just now.',
    server: 'The service has a problem.',
    malformed: 'The service answered with something that this page cannot read.',
  },
  partFailed: 'This part of the page could not be loaded',
  partFailedHint: 'If this goes on, load the page again.',
  loadAgain: 'Load again',
  unknown: 'Something went wrong in this page.',
}
