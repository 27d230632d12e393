/** What the person's page says on screen. */
export const peopleMessages = {
  unnamed: 'Person without a name',
  vip: 'VIP',
  disabled: 'Disabled',
  loadingPerson: 'Loading the person',
  personFailed: 'The person could not be loaded',
}
