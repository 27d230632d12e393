/**
 * In bytes. The longest answer that can be meant is a system's whole list of a person's contacts on one page: 5,000 of
 * them with 255 characters each, escaped, are about 8 MB only in the worst of scripts.
 */
const longestBody = 8 * 2 ** 20

/** Reads a body as UTF-8 text; `undefined`, and no byte more is fetched, when it is longer than any answer of this API. */
export async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > longestBody) {
      void reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
