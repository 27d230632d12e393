import { personIdOf } from '../../people/personIdOf.ts'
import { browserStorage } from '../../ui/browserStorage.ts'
import { tokenKey } from '../keptInTab.ts'
import { pageAt } from '../pageAt.ts'
import { putSignInLinkAside, tokenOfLink, tokenPutAside } from '../signInLink.ts'
import { SignOuts } from '../signOuts.ts'
import { TabStorage } from '../tabStorage.ts'
import { beginReads } from './earlyReads.ts'
import { fetchMainCode, startMainCode } from './mainCode.ts'
import { tokenAtStart } from './tokenAtStart.ts'

/**
 * The script in the page's head, before anything else is loaded: the token of a link leaves the address, and a person's
 * page asks for what it will show, and any other page for its code.
 */
const ownStorage = browserStorage('sessionStorage')
const storage = new TabStorage(ownStorage)
const link = tokenOfLink(location.hash) ?? tokenPutAside(storage)
const hasEnded = new SignOuts(storage, browserStorage('localStorage')).hasEnded()
const kept = storage.getItem(tokenKey) ?? undefined
const token = tokenAtStart(
  hasEnded
    ? { kept: undefined, link, hasTyped: false }
    : { kept, link, hasTyped: storage.hasTyped() },
)
const page = pageAt(location.pathname)
const personId = page.name === 'person' ? personIdOf(page.id) : undefined
if (token !== undefined && personId !== undefined) window.earlyReads = beginReads(personId, token)
else fetchMainCode()
putSignInLinkAside(window, ownStorage)
// The other script of the page starts its code, unless it does not come.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && startMainCode(), {
  capture: true,
})
