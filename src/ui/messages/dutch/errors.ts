import type { Words } from '../../words/words.ts'

export const errors: Words['errors'] = {
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  reference: (requestId) => `Referentie ${requestId}`,
  offlineBanner: 'U bent offline. Wijzigen kan alleen met verbinding.',
  kind: {
    offline: 'Er is geen verbinding met de service.',
    timeout: 'De service antwoordde niet op tijd.',
    unauthorized: 'U bent afgemeld.',
    forbidden: 'U hebt hier geen rechten voor.',
    notFound: 'Het is er niet meer.',
    conflict: 'Een andere wijziging kwam ertussen.',
    changed: 'Het is intussen gewijzigd.',
    invalid: 'De service weigerde wat er werd verstuurd.',
    tooManyRequests: 'De service wordt nu te vaak bevraagd.',
    server: 'De service heeft een storing.',
    malformed: 'De service gaf een antwoord dat deze pagina niet kan lezen.',
  },
  partFailed: 'Dit deel van de pagina kon niet worden geladen',
  partFailedHint: 'Laad de pagina opnieuw als dit zo blijft.',
  loadAgain: 'Opnieuw laden',
  unknown: 'Er ging iets mis op deze pagina.',
}

export const refresh: Words['refresh'] = {
  failed: 'Deze contactgegevens konden niet worden ververst en zijn misschien verouderd',
  shown: 'Deze contactgegevens zijn gewijzigd. U ziet nu de nieuwe.',
  wait: 'Deze contactgegevens zijn gewijzigd. Haal de aanwijzer van de regels om de nieuwe te zien.',
  waitForForm:
    'Deze contactgegevens zijn gewijzigd. Zolang er een formulier open is, blijven de regels zoals ze zijn.',
  show: 'Tonen',
}

export const waiting: Words['waiting'] = {
  waiting: 'De service heeft het druk. De pagina gaat vanzelf verder',
  ends: (seconds) => {
    if (seconds === 1) return 'over 1 seconde.'
    return seconds <= 90 ? `over ${seconds} seconden.` : `over ${Math.ceil(seconds / 60)} minuten.`
  },
}
