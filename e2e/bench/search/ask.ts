/** Milliseconds until the whole answer to a GET is there. */
export async function ask(
  { address, token }: { address: string; token: string },
  path: string,
): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(address + path, { headers: { Authorization: `Bearer ${token}` } })
  await answer.text()
  if (answer.status !== 200) throw new Error(`GET ${path} was answered with ${answer.status}`)
  return performance.now() - begun
}
