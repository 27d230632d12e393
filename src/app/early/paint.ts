import { readText } from '../../client/readText.ts'
import { appMessages } from '../../ui/messages/appMessages.ts'
import bar from '../PageBar.module.css'
import main from '../PageMain.module.css'
import { showCodeMissing } from './codeMissing.ts'
import { earlyPage } from './earlyPage.ts'
import type { EarlyReads } from './earlyReads.ts'
import { earlySkeleton } from './earlySkeleton.ts'
import { element, iconPlace } from './element.ts'
import { fetchMainCode, startMainCode } from './mainCode.ts'
import { rehearsal } from './rehearsal.ts'

/** In milliseconds: so long the page's code waits for the answers to be on screen, and so long the line is theirs alone. */
const patience = { start: 1_000, fetch: 400 }

/**
 * The script at the end of the page: shows who the person is and how to reach them as soon as both answers are there, in the
 * place where React will show the same with everything that can be done. Anything but two good answers is left to it. The
 * page's code comes and starts behind that paint: on the way it takes the line, and then the processor, for longer than the
 * answers take.
 */
const reads = window.earlyReads
if (reads) {
  reads.painted = paint(reads).catch(() => false)
  const painted = reads.painted.then(nextFrame)
  void Promise.race([painted, wait(patience.start)]).then(start)
  void isLate(painted, patience.fetch).then((late) => late && fetchMainCode())
} else void start()

async function start() {
  try {
    await startMainCode()
  } catch (error) {
    showCodeMissing(reads?.painted)
    throw new Error('The code of the page could not be started', { cause: error })
  }
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
  const copies = Promise.all([person, contacts].map(async ({ answer }) => (await answer).clone()))
  const rehearsed = (await isLate(copies, 0)) ? rehearsal() : undefined
  if (rehearsed) content.append(rehearsed)
  const answers = await copies.finally(() => rehearsed?.remove())
  const texts = await Promise.all(answers.map(readText))
  const page =
    answers.every(({ ok }) => ok) && earlyPage(texts, answers[1]?.headers ?? new Headers())
  if (page) content.replaceChildren(...page)
  return Boolean(page)
}

/** Whether it has not come after so many milliseconds. */
function isLate(coming: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return Promise.race([coming.then(() => false), wait(milliseconds).then(() => true)])
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
