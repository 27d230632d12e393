/** What is fetched before the first write: how it is carried out, and how what came of it is told. */
export { contactsAfter, contactsAfterProblem } from './contactsAfter.ts'
export { performWrite } from './performWrite.ts'
export { afterFailure, afterSuccess } from './writeOutcome.ts'
