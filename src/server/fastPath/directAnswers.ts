import type { IncomingMessage } from 'node:http'
import { crossOriginHeaders } from '../access/crossOrigin.ts'
import { holderOfOwn, type KnownTokens } from '../access/findCaller.ts'
import type { SignIn } from '../access/signIns.ts'
import { lastingHeaders } from '../answerHeaders.ts'
import {
  type AskedRead,
  contactAnswer,
  contactListAnswer,
  contactQuery,
} from '../api/contactAnswers.ts'
import { pathId } from '../api/pathId.ts'
import { arrivalOf } from '../arrival/arrival.ts'
import type { SyncReads } from '../store/store.ts'
import type { Surroundings } from '../surroundings.ts'
import type { CachedAnswer } from './answerCache.ts'
import { inOneRow, lengthOf } from './inOneRow.ts'

interface Options
  extends Pick<Surroundings, 'hostNames' | 'trustedProxies' | 'allowedOrigins'>,
    Pick<KnownTokens, 'ownHash'> {
  reads: SyncReads
  /** Of a token, as a hash, and where the call came from: of any other nothing is read, so that no time tells a right token. */
  mayRead: (signIn: SignIn) => boolean
}

/** A person's list or one contact, in an address in which nothing can mean anything else. */
const target = /^(\/v1\/people\/(\d{1,16})\/contacts(?:\/(\d{1,16}))?)(?:\?[\w=&.,-]+)?$/

/** The hosts that `@hono/node-server` takes as they are (`reValidHost` in its `url.ts`); it refuses some others, by rules of its own. */
const host = /^[a-z\d._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

/**
 * Answers the reads that come most, as the application would and by the same rules, but without all that it makes of a call
 * on the way to them, which takes longer than they do.
 *
 * @returns `undefined` for what the application has to answer: every refusal, and whatever is asked in an unusual way
 */
export function createDirectAnswers({
  reads,
  mayRead,
  ownHash,
  hostNames,
  trustedProxies,
  allowedOrigins,
}: Options): (incoming: IncomingMessage, hash: string) => CachedAnswer | undefined {
  function contentOf(asked: AskedRead, person: string, contact: string | undefined) {
    const personId = pathId(person)
    if (contact === undefined) {
      const found = reads.list(personId, contactQuery(asked))
      return found && contactListAnswer(asked, personId, found)
    }
    const found = asked.url.search === '' ? reads.find(personId, pathId(contact)) : undefined
    return found && contactAnswer(asked, found)
  }

  return (incoming, hash) => {
    const { headers, url = '' } = incoming
    const [, path, person, contact] = target.exec(url) ?? []
    if (path === undefined || person === undefined) return undefined
    if (!host.test(headers.host ?? '') || hasBody(incoming)) return undefined
    const address = `http://${headers.host}${url}`
    if (!URL.canParse(address)) return undefined
    const arrival = arrivalOf(address, incoming, trustedProxies)
    if (!hostNames.has(arrival.url.hostname)) return undefined
    if (!mayRead({ hash, client: arrival.client })) return undefined
    const principal = holderOfOwn(hash, ownHash) ?? reads.findToken(hash)
    if (principal === undefined) return undefined
    const asked = { url: arrival.url, principal, ifNoneMatch: headers['if-none-match'] }
    const content = contentOf(asked, person, contact)
    if (content === undefined) return undefined
    const { status, body } = content
    const told = inOneRow(
      { ...lastingHeaders(arrival.url), ...crossOriginHeaders(headers.origin, allowedOrigins) },
      { 'X-Signed-In-As': encodeURIComponent(principal.name) },
      content.headers,
      lengthOf(body),
    )
    return { client: arrival.client, path, status, headers: told, body }
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}
