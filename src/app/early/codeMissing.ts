import button from '../../ui/Button.module.css'
import styles from '../../ui/LoadError.module.css'
import { appMessages } from '../../ui/messages/appMessages.ts'
import { errorMessages } from '../../ui/messages/errorMessages.ts'
import main from '../PageMain.module.css'
import { element } from './element.ts'

/** Says above what is shown, or alone, that the page's code could not be fetched, as `LoadError` would. */
export function showCodeMissing(): void {
  const { title, body } = appMessages.codeMissing
  const again = element(
    'button',
    { type: 'button', class: button.button, 'data-look': 'plain' },
    errorMessages.loadAgain,
  )
  again.addEventListener('click', () => location.reload())
  place().prepend(
    element(
      'div',
      { role: 'alert', class: styles.box },
      element(
        'div',
        { class: styles.text },
        element('strong', {}, title),
        element('span', {}, body),
      ),
      again,
    ),
  )
}

function place(): Element {
  const drawn = document.querySelector('#root main > *')
  if (drawn) return drawn
  const empty = element('div', { class: 'pc-container' })
  document.querySelector('#root')?.append(element('main', { class: main.main }, empty))
  return empty
}
