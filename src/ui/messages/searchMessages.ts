/** What finding a person says on screen. It is not in `messages`: the search loads when it is needed. */
export const searchMessages = {
  title: 'People',
  search: 'Search people',
  searchHint: 'Name, email or telephone number',
  clear: 'Clear the search',
  results: 'People found',
  draft: 'Draft',
  loading: 'Loading people',
  loadFailed: 'The people could not be loaded',
  moreFailed: 'More people could not be loaded',
  /** `figure` is the count as it is written in the language of the portal. */
  everybody: (count: number, figure: string) => (count === 1 ? '1 person' : `${figure} people`),
  found: (count: number, figure: string) =>
    count === 1 ? '1 person found' : `${figure} people found`,
  shown: (figure: string) => `The first ${figure} people`,
  foundNone: 'Nobody found',
  noMatch: (query: string) => `Nobody is found by “${query}”`,
  noMatchHint: 'Try a shorter part of the name, or of the email address.',
  wholeHint: 'Whole email address, or number of the person',
  notByPart: 'This system does not find people by a part of the name',
  notSearched: (query: string) => `“${query}” was not searched for`,
  notSearchedHint:
    'Type a whole email address, or the number of the person. An empty box shows everybody.',
  noAddress: (query: string) => `Nobody is found by the address “${query}”`,
  noAddressHint: 'Type the whole primary email address, as this system knows it.',
  noNumber: (query: string) => `Nobody has the number ${query}`,
  noNumberHint: 'It is the number at the end of the address of a person’s page.',
  nobody: 'There are no people yet',
  nobodyHint: 'They appear here as soon as the service knows them.',
  showMore: 'Show more',
}
