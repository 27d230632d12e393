/** What is fetched before the first write: how it is carried out, and how what came of it is told. */
export { afterFailure } from './afterFailure.ts'
export { afterSuccess, carryOut } from './carryOut.ts'
export { contactsAfterProblem } from './contactsAfter.ts'
export { tellDeleted } from './tellDeleted.ts'
