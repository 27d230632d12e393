import type { PageRequest, Sort } from '../store/store.ts'

/**
 * What a collection can be asked for.
 *
 * @typeParam SortField the fields that the store can sort by
 * @typeParam Filter the store's filter, one key for each field that can be compared
 */
export interface CollectionShape<SortField extends string, Filter extends object> {
  /** Fields that every entry carries, and those that come only when `?fields=` names them. */
  defaultFields: readonly string[]
  furtherFields: readonly string[]
  /** The kind of value behind each field to sort by. */
  sortKinds: Record<SortField, 'text' | 'number'>
  /** Those of them that `?sort=` accepts. */
  sortable: readonly SortField[]
  /** Ends with a field that no two entries share; it ends every other sorting, too. */
  defaultSort: readonly Sort<SortField>[]
  /** How the value of each filter is read from its parameter; `undefined` refuses it. */
  filters: { [Field in keyof Filter]-?: (text: string) => Filter[Field] | undefined }
  /** Whether `?q=` searches. */
  searchable: boolean
}

/** What a call asks of a collection. */
export interface CollectionQuery<SortField extends string, Filter> {
  fields: ReadonlySet<string>
  page: PageRequest<SortField>
  filter: Filter
  search: string
}

/** Reads a filter on a text: any text will do. */
export function textFilter(text: string): string {
  return text
}

/** Reads a filter on a truth value. */
export function flagFilter(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined
}
