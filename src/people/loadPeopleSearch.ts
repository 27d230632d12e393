/** Fetches the search for people, and what asks the API for them: the two are needed together. */
export async function loadPeopleSearch() {
  const [{ PeopleSearch }] = await Promise.all([
    import('./PeopleSearch.tsx'),
    import('../client/peopleList.ts'),
  ])
  return PeopleSearch
}
