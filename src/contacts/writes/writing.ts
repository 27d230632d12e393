/** What is fetched before the first write: how it is carried out, and how what came of it is told. */
export { performWrite } from './performWrite.ts'
export { afterFailure, afterSuccess, contactsAfterProblem } from './writeOutcome.ts'
