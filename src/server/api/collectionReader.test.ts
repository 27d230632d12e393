import { expect, test } from 'vitest'
import { collectionReader } from './collectionReader.ts'
import { flagFilter, textFilter } from './collectionShape.ts'
import { Refusal } from './refusal.ts'

const at = (search: string) => new URL(`http://127.0.0.1:8080/v1/people/1/contacts${search}`)

function reader() {
  return collectionReader<'id', { label?: string; integration?: boolean }>({
    defaultFields: ['id'],
    furtherFields: [],
    sortKinds: { id: 'number' },
    sortable: ['id'],
    defaultSort: [{ field: 'id', descending: false }],
    filters: { label: textFilter, integration: flagFilter },
    searchable: false,
  })
}

test('the same parameters are read once, others are read by themselves', () => {
  const read = reader()
  expect(read(at('?per_page=7'))).toBe(read(at('?per_page=7')))
  expect(read(at('?per_page=7')).page.perPage).toBe(7)
  expect(read(at('')).page.perPage).toBe(20)
})

test('what is refused is refused each time', () => {
  const read = reader()
  for (const _ of [1, 2]) expect(() => read(at('?per_page=0'))).toThrow(Refusal)
})

test('however many different parameters come, few are remembered, and no long ones', () => {
  const read = reader()
  const first = read(at('?label=0'))
  for (let n = 1; n <= 100; n += 1) read(at(`?label=${n}`))
  expect(read(at('?label=0'))).not.toBe(first)
  const long = at(`?label=${'x'.repeat(200)}`)
  expect(read(long)).not.toBe(read(long))
})
