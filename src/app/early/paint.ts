import { forbidsAdding } from '../../client/forbidsAdding.ts'
import { readText } from '../../client/readText.ts'
import { type Contact, readContact } from '../../contract/contactRead.ts'
import { readLinkHeader } from '../../contract/paging.ts'
import { readPerson } from '../../contract/person.ts'
import { appMessages } from '../../ui/messages/appMessages.ts'
import bar from '../PageBar.module.css'
import main from '../PageMain.module.css'
import { earlyContacts } from './earlyContacts.ts'
import { earlyPerson } from './earlyPerson.ts'
import type { EarlyReads } from './earlyReads.ts'
import { earlySkeleton } from './earlySkeleton.ts'
import { element, iconPlace } from './element.ts'

/** In milliseconds: so long the page's code waits for the answers to be on screen. */
const patience = 1_000

/**
 * The script at the end of the page: shows who the person is and how to reach them as soon as both answers are there, in the
 * place where React will show the same with everything that can be done. Anything but two good answers is left to it. The
 * page's code starts behind that paint, as it keeps a slow machine busy for longer than the answers take.
 */
const reads = window.earlyReads
if (reads) {
  reads.painted = paint(reads).catch(() => false)
  void Promise.race([reads.painted.then(nextFrame), wait(patience)]).then(start)
} else start()

function start() {
  const main = document.querySelector<HTMLLinkElement>('#main')
  if (main) void import(/* @vite-ignore */ main.href)
}

/** Resolves when what was drawn is on screen; soon, where nothing is drawn because nobody looks. */
function nextFrame(): Promise<unknown> {
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return Promise.race([painted, wait(100)])
}

function wait(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Draws the page as far as it is known at once: styles and fonts are then ready when the answers come.
 *
 * @returns whether they are good, and on screen
 */
async function paint({ person, contacts }: EarlyReads): Promise<boolean> {
  const content = element('div', { class: 'pc-container' }, ...earlySkeleton())
  const root = document.getElementById('root')
  root?.append(earlyBar(), element('main', { class: main.main }, content))
  // From before the client has them: what it has begun to read cannot be copied.
  const copies = [person, contacts].map(async ({ answer }) => (await answer).clone())
  const answers = await Promise.all(copies)
  const texts = await Promise.all(answers.map(readText))
  const [who, list] = texts.map((text) => JSON.parse(text ?? ''))
  const known = readPerson(who)
  const read: Contact[] = Array.isArray(list) ? list.flatMap((one) => readContact(one) ?? []) : []
  const isGood =
    answers.every(({ ok }) => ok) && read.every(({ label, values }) => label || values.length > 0)
  if (!isGood || !known || read.length === 0) return false
  const headers = answers[1]?.headers ?? new Headers()
  content.replaceChildren(
    earlyPerson(known),
    earlyContacts(read, {
      isWhole: readLinkHeader(headers.get('Link')).next === undefined,
      isReadOnly: forbidsAdding(headers) ?? false,
    }),
  )
  return true
}

function earlyBar(): HTMLElement {
  const back = element(
    'a',
    { class: bar.back, href: '/people' },
    iconPlace(18),
    appMessages.backToPeople,
  )
  return element('header', { class: bar.bar }, element('div', { class: bar.inner }, back))
}
