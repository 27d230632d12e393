/** Calls what a portal gave us. An error of the portal's is reported as its own, and stops nothing of ours. */
export function callHost(call: () => void): void {
  try {
    call()
  } catch (error) {
    reportError(error)
  }
}
