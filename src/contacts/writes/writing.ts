/** What is fetched before the first write: how it is carried out, and how what came of it is told. */
export { afterFailure } from './afterFailure.ts'
export { carryOut } from './carryOut.ts'
export { tellDeleted } from './tellDeleted.ts'
