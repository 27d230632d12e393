/** What stands where there is no such person. The page imports this by itself, so that the words load with it. */
export const missingMessages = {
  title: 'This person does not exist',
  hint: 'The address may be mistyped, or the person has been removed.',
  findAnother: 'Find another person',
}
