import type { Words } from '../../words/words.ts'

export const errors: Words['errors'] = {
  retry: 'Erneut versuchen',
  close: 'Schließen',
  reference: (requestId) => `Referenz ${requestId}`,
  offlineBanner: 'Sie sind offline. Änderungen brauchen eine Verbindung.',
  kind: {
    offline: 'Es besteht keine Verbindung zum Dienst.',
    timeout: 'Der Dienst hat nicht rechtzeitig geantwortet.',
    unauthorized: 'Sie sind abgemeldet.',
    forbidden: 'Ihre Berechtigung erlaubt das nicht.',
    notFound: 'Es ist nicht mehr vorhanden.',
    conflict: 'Eine andere Änderung kam dazwischen.',
    changed: 'Es wurde inzwischen geändert.',
    invalid: 'Der Dienst hat das Gesendete abgelehnt.',
    tooManyRequests: 'Der Dienst wird gerade zu oft angefragt.',
    server: 'Der Dienst ist gestört.',
    malformed: 'Der Dienst hat etwas geantwortet, das diese Seite nicht lesen kann.',
  },
  partFailed: 'Dieser Teil der Seite konnte nicht geladen werden',
  partFailedHint: 'Laden Sie die Seite neu, wenn das so bleibt.',
  loadAgain: 'Neu laden',
  unknown: 'Auf dieser Seite ist etwas schiefgegangen.',
}

export const refresh: Words['refresh'] = {
  failed:
    'Diese Kontaktdaten konnten nicht aktualisiert werden und sind möglicherweise nicht aktuell',
  shown: 'Diese Kontaktdaten wurden geändert. Sie sehen jetzt den neuen Stand.',
  wait: 'Diese Kontaktdaten wurden geändert. Bewegen Sie den Zeiger von den Zeilen weg, um den neuen Stand zu sehen.',
  waitForForm:
    'Diese Kontaktdaten wurden geändert. Solange ein Formular offen ist, bleiben die Zeilen, wie sie sind.',
  show: 'Anzeigen',
}

export const waiting: Words['waiting'] = {
  waiting: 'Der Dienst ist ausgelastet. Es geht von selbst weiter',
  ends: (seconds) => {
    if (seconds === 1) return 'in 1 Sekunde.'
    return seconds <= 90 ? `in ${seconds} Sekunden.` : `in ${Math.ceil(seconds / 60)} Minuten.`
  },
}
