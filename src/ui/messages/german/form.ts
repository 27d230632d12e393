import type { Words } from '../../words/words.ts'

export const form: Words['form'] = {
  addTitle: 'Kontaktangabe hinzufügen',
  editTitle: 'Kontaktangabe bearbeiten',
  channel: 'Kanal',
  label: 'Bezeichnung',
  value: {
    telephone: 'Telefonnummer',
    email: 'E-Mail-Adresse',
    chat: 'Chat-Link',
    website: 'Website-Adresse',
  },
  hint: {
    telephone: 'Mit Ländervorwahl, zum Beispiel +49 30 555 0100',
    email: 'Zum Beispiel name@example.org',
    chat: 'Der Link, der einen Chat beginnt',
    website: 'Zum Beispiel www.example.org',
  },
  hidden: (visible) => `Mit den verborgenen Zeichen: ${visible}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  severalValues:
    'Diese Kontaktangabe enthält mehr als einen Wert. Beim Speichern bleibt nur der in diesem Formular.',
  offline:
    'Sie sind offline. Ihre Eingabe bleibt erhalten; speichern Sie sie, sobald die Verbindung wieder da ist.',
  removedMeanwhile:
    'Diese Kontaktangabe wurde inzwischen entfernt. Beim Speichern wird sie neu hinzugefügt.',
  replacedMeanwhile:
    'Eine Synchronisierung hat diese Kontaktangabe während Ihrer Bearbeitung durch eine gleiche ersetzt. Beim Speichern wird jene geändert.',

  fault: {
    blank: 'Füllen Sie dies aus',
    chooseLabel: 'Wählen Sie eine Bezeichnung',
    unknownLabel: 'Wählen Sie eine der Bezeichnungen',
    labelDoesNotFit: 'Diese Bezeichnung passt nicht zum Kanal. Wählen Sie eine andere',
    tooLong: (length, longest) =>
      `Kürzen Sie um ${length - longest}: Es sind ${length} Zeichen, erlaubt sind ${longest}`,
    unstorableCharacter: 'Entfernen Sie das unsichtbare Zeichen: Es kann nicht gespeichert werden',
    blankValue: {
      telephone: 'Geben Sie eine Telefonnummer ein',
      email: 'Geben Sie eine E-Mail-Adresse ein',
      chat: 'Geben Sie einen Chat-Link ein',
      website: 'Geben Sie eine Website-Adresse ein',
    },
  },

  conflict: 'Jemand hat diese Kontaktangabe während Ihrer Bearbeitung geändert.',
  conflictMoved: (from, to) =>
    `Jemand hat diese Kontaktangabe während Ihrer Bearbeitung von ${from} nach ${to} verschoben.`,
  conflictTheirs: 'Geändert',
  conflictWas: 'Vorher',
  conflictYours: 'Ihre Eingabe',
  keepTheirs: 'Änderung behalten',
  saveMine: 'Meine Eingabe speichern',

  discardTitle: 'Eingabe verwerfen?',
  discardBody: 'Sie wurde nicht gespeichert.',
  discardInDoubt:
    'Es ist nicht bekannt, ob sie vorher gespeichert wurde. Was gespeichert ist, bleibt gespeichert.',
  discard: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
}

export const leaving: Words['leaving'] = {
  title: 'Diese Person verlassen?',
  body: 'Ihre Eingabe ist nicht gespeichert. Sie kann als Entwurf bei dieser Person bleiben, bis Sie sich abmelden oder diesen Tab schließen.',
  stay: 'Hier bleiben',
  keep: 'Verlassen, Entwurf behalten',
  discard: 'Verlassen, verwerfen',
}
