/** What is said while the service makes us wait. It loads with the notice that says it. */
export const waitingMessages = {
  waiting: 'The service asked us to slow down. The page goes on by itself',
  /** Ends the sentence `waiting`. */
  ends: (seconds: number) => {
    if (seconds === 1) return 'in 1 second.'
    return seconds <= 90 ? `in ${seconds} seconds.` : `in ${Math.ceil(seconds / 60)} minutes.`
  },
}
