/** What the person's page says on screen. */
export const peopleMessages = {
  title: 'People',
  unnamed: 'Person without a name',
  vip: 'VIP',
  disabled: 'Disabled',
  loadingPerson: 'Loading the person',
  personFailed: 'The person could not be loaded',
  missing: 'This person does not exist',
  missingHint: 'The address may be mistyped, or the person has been removed.',
  findAnother: 'Find another person',
}
