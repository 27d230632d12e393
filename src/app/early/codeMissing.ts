import button from '../../ui/Button.module.css'
import styles from '../../ui/LoadError.module.css'
import { appMessages } from '../../ui/messages/appMessages.ts'
import { errorMessages } from '../../ui/messages/errorMessages.ts'
import main from '../PageMain.module.css'
import { element } from './element.ts'

/**
 * Says that the page's code is missing, as `LoadError` would: above what is drawn, or alone, without the shape of what cannot
 * come any more.
 *
 * @param painted whether person and contacts are on screen, once that is known; `undefined` where nothing is drawn
 */
export function showCodeMissing(painted: Promise<boolean> | undefined): void {
  const place = document.querySelector('#root main') ?? emptyMain()
  const drawn = place.firstElementChild
  place.prepend(element('div', { class: 'pc-container' }, notice()))
  void painted?.then((isPainted) => isPainted || drawn?.remove())
}

function notice(): HTMLElement {
  const { title, body } = appMessages.codeMissing
  const again = element(
    'button',
    { type: 'button', class: button.button, 'data-look': 'plain' },
    errorMessages.loadAgain,
  )
  again.addEventListener('click', () => location.reload())
  return element(
    'div',
    { role: 'alert', class: styles.box },
    element('div', { class: styles.text }, element('strong', {}, title), element('span', {}, body)),
    again,
  )
}

function emptyMain(): HTMLElement {
  const place = element('main', { class: main.main })
  document.querySelector('#root')?.append(place)
  return place
}
