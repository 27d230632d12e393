import type { Words } from '../../words/words.ts'

export const writes: Words['writes'] = {
  added: (label, value) => `${label} ${value} toegevoegd`,
  saved: (label, value) => `${label} ${value} opgeslagen`,
  restored: (label, value) => `${label} ${value} opnieuw toegevoegd`,
  notSavedElsewhere: (label, value) =>
    `${label} ${value} is niet opgeslagen. Het staat als concept klaar bij de persoon.`,
  inDoubt:
    'Het is niet bekend of dit is opgeslagen. Opslaan kijkt dat eerst na, en slaat het één keer op.',

  deleteInDoubt: (label, value) => `Het is niet bekend of ${label} ${value} is verwijderd`,
  deleteReplaced: (directory) => `Het is vervangen door ${directory}, en wordt daar beheerd.`,
  deleteCameAgain: 'Het was al verwijderd, en is daarna opnieuw toegevoegd.',
  deleteChanged: (now) => `Het is intussen gewijzigd en luidt nu: ${now}`,
  deleteForGood: 'Dit contactgegeven definitief verwijderen?',
  deleteForGoodWhy:
    'Het bevat iets dat hier niet opnieuw kan worden ingevoerd. U kunt dit dus niet ongedaan maken.',
  deleteForGoodConfirm: 'Definitief verwijderen',

  kept: 'Wat u typte is niet opgeslagen:',
  keptLocked: (directory) =>
    `Dit contactgegeven werd alleen-lezen terwijl u het bewerkte. Het wordt nu beheerd door ${directory}.`,
  keptReplaced: (directory) =>
    `Terwijl u dit contactgegeven bewerkte, is het vervangen door ${directory}. Het nieuwe wordt daar beheerd.`,
  addKept: 'Als nieuw contactgegeven toevoegen',
  discard: 'Weggooien',
}

export const removeAll: Words['removeAll'] = {
  title: 'Alle contactgegevens verwijderen',
  goes: (count) =>
    count === 1 ? 'Dit contactgegeven gaat weg' : `Deze ${count} contactgegevens gaan weg`,
  stays: (count, directory) =>
    count === 1
      ? `Dit blijft: het hoort bij ${directory}`
      : `Deze ${count} blijven: ze horen bij ${directory}`,
  checking: 'Er wordt nagekeken of dit contactgegeven te wijzigen is',
  unchecked: 'Niet bekend of dit te verwijderen is, dus dit blijft',
  nothingGoes: 'Hier kan niets worden verwijderd.',
  noUndo: 'U kunt dit niet ongedaan maken.',
  confirm: (count) =>
    count === 1 ? '1 contactgegeven verwijderen' : `${count} contactgegevens verwijderen`,
  cancel: 'Annuleren',
  progress: (done, count) => `${done} van ${count} verwijderd`,
  done: (count) =>
    count === 1 ? '1 contactgegeven verwijderd' : `${count} contactgegevens verwijderd`,
  changed: 'De contactgegevens zijn intussen gewijzigd. Bekijk opnieuw wat weggaat en wat blijft.',
  stopped: (done, count) => `Gestopt: ${done} van ${count} zijn verwijderd.`,
  inDoubt:
    'Het is niet bekend of er meer zijn verwijderd. De lijst toont het zodra de service bereikbaar is.',
}
