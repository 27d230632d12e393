/** What finding a person and the person's page say on screen. */
export const peopleMessages = {
  title: 'People',
}
