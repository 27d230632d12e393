import type { Context } from 'hono'

const encodings = ['br', 'gzip'] as const

export type Encoding = (typeof encodings)[number]

/** The smallest coding that the caller understands; `undefined` for none. */
export function chooseEncoding(
  c: Context,
  isOffered: (encoding: Encoding) => boolean = () => true,
): Encoding | undefined {
  const accepted = c.req.header('Accept-Encoding') ?? ''
  return encodings.find((encoding) => isOffered(encoding) && accepts(accepted, encoding))
}

/** Whether `Accept-Encoding` (RFC 9110, 12.5.3) names the coding, and not with a weight of zero. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((item) => {
    const [name, weight = 'q=1'] = item.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && Number(weight.replace(/^q=/, '')) > 0
  })
}
