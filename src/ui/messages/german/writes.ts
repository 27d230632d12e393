import type { Words } from '../../words/words.ts'

export const writes: Words['writes'] = {
  added: (label, value) => `${label} ${value} hinzugefügt`,
  saved: (label, value) => `${label} ${value} gespeichert`,
  restored: (label, value) => `${label} ${value} wieder hinzugefügt`,
  notSavedElsewhere: (label, value) =>
    `${label} ${value} wurde nicht gespeichert. Die Eingabe wartet als Entwurf bei der Person.`,
  inDoubt:
    'Es ist nicht bekannt, ob dies gespeichert wurde. Beim Speichern wird erst nachgesehen und nur einmal gespeichert.',

  deleteInDoubt: (label, value) => `Es ist nicht bekannt, ob ${label} ${value} gelöscht wurde`,
  deleteReplaced: (directory) => `Ersetzt und ab jetzt gepflegt durch ${directory}.`,
  deleteCameAgain: 'Es war schon gelöscht und wurde seitdem wieder hinzugefügt.',
  deleteChanged: (now) => `Es wurde inzwischen geändert und lautet jetzt: ${now}`,
  deleteForGood: 'Diese Kontaktangabe endgültig löschen?',
  deleteForGoodWhy:
    'Sie enthält etwas, das hier nicht wieder eingegeben werden kann. Das Löschen lässt sich daher nicht rückgängig machen.',
  deleteForGoodConfirm: 'Endgültig löschen',

  kept: 'Ihre Eingabe wurde nicht gespeichert:',
  keptLocked: (directory) =>
    `Diese Kontaktangabe wurde während Ihrer Bearbeitung schreibgeschützt. Gepflegt wird sie jetzt durch ${directory}.`,
  keptReplaced: (directory) =>
    `Diese Kontaktangabe wurde während Ihrer Bearbeitung ersetzt. Gepflegt wird die neue durch ${directory}.`,
  addKept: 'Als neue Kontaktangabe hinzufügen',
  discard: 'Verwerfen',
}

export const removeAll: Words['removeAll'] = {
  title: 'Alle Kontaktdaten entfernen',
  goes: (count) =>
    count === 1
      ? 'Diese Kontaktangabe wird entfernt'
      : `Diese ${count} Kontaktangaben werden entfernt`,
  stays: (count, directory) =>
    count === 1
      ? `Diese bleibt, gepflegt durch ${directory}`
      : `Diese ${count} bleiben, gepflegt durch ${directory}`,
  checking: 'Es wird geprüft, ob diese Kontaktangabe geändert werden kann',
  unchecked: 'Unbekannt, ob dies entfernt werden kann, daher bleibt es',
  nothingGoes: 'Hier kann nichts entfernt werden.',
  noUndo: 'Das lässt sich nicht rückgängig machen.',
  confirm: (count) =>
    count === 1 ? '1 Kontaktangabe entfernen' : `${count} Kontaktangaben entfernen`,
  cancel: 'Abbrechen',
  progress: (done, count) => `${done} von ${count} entfernt`,
  done: (count) => (count === 1 ? '1 Kontaktangabe entfernt' : `${count} Kontaktangaben entfernt`),
  changed:
    'Die Kontaktdaten wurden inzwischen geändert. Sehen Sie noch einmal nach, was entfernt wird und was bleibt.',
  stopped: (done, count) => `Abgebrochen: ${done} von ${count} wurden entfernt.`,
  inDoubt:
    'Es ist nicht bekannt, ob mehr entfernt wurde. Die Liste zeigt es, sobald der Dienst erreichbar ist.',
}
