let times = 0

/** Milliseconds until the whole answer to a GET is there. Each call has a header of its own, so none is answered from memory. */
export async function ask(
  { address, token }: { address: string; token: string },
  path: string,
): Promise<number> {
  times += 1
  const headers = { Authorization: `Bearer ${token}`, 'X-Time': String(times) }
  const begun = performance.now()
  const answer = await fetch(address + path, { headers })
  await answer.text()
  if (answer.status !== 200) throw new Error(`GET ${path} was answered with ${answer.status}`)
  return performance.now() - begun
}
