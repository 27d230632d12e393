/** Asks the portal's own server for a token, keeps it, and asks anew when the API refuses it. */
export function renewableToken() {
  let token: Promise<string> | undefined
  return ({ refused }: { refused?: string }) => {
    if (refused !== undefined) token = undefined
    token ??= fetch('/token').then((answer) => answer.text())
    return token
  }
}
