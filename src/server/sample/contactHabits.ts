/** A way in which a person may be reached. */
export type ContactKind =
  | 'desk'
  | 'mobile'
  | 'home'
  | 'fax'
  | 'workEmail'
  | 'personalEmail'
  | 'chat'
  | 'workPage'
  | 'personalPage'

/** What comes with an account at work; drivers and technicians without a mailbox have none of it. */
export const accountKinds: readonly ContactKind[] = ['workEmail', 'chat', 'workPage']

/** Which contacts people keep; each person has the next habit, so that most are reached by telephone and e-mail. */
export const contactHabits: readonly (readonly ContactKind[])[] = [
  ['desk', 'workEmail'],
  ['desk', 'mobile', 'workEmail', 'chat'],
  ['mobile'],
  ['workEmail', 'chat'],
  ['desk', 'mobile', 'home', 'workEmail', 'personalEmail', 'chat'],
  [],
  ['desk', 'workEmail', 'workPage'],
  ['mobile', 'personalEmail'],
  ['desk', 'fax', 'workEmail'],
  ['workEmail'],
  ['mobile', 'chat'],
  ['desk', 'mobile', 'workEmail'],
  ['mobile', 'home', 'personalEmail', 'personalPage'],
  ['desk', 'workEmail', 'chat', 'workPage'],
  ['desk', 'mobile', 'fax', 'workEmail'],
  ['desk', 'workEmail', 'personalPage'],
  ['home'],
]
