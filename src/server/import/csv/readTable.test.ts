import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../newFolder.ts'
import { readTable, type TableLine } from './readTable.ts'

const shape = { columns: ['id', 'name', 'note'], required: ['id'] } as const

async function read(content: string | Uint8Array): Promise<TableLine<'id' | 'name' | 'note'>[]> {
  const path = join(await newFolder(), 'table.csv')
  await writeFile(path, content)
  const { lines } = await readTable(path, shape)
  const all = []
  for await (const some of lines) all.push(...some)
  return all
}

const ada = { id: '1', name: 'Ada' }

describe('a table is read', () => {
  test.each([
    ['with commas', 'id,name\n1,Ada\n'],
    ['with semicolons', 'id;name\n1;Ada\n'],
    ['with a byte order mark', '\uFEFFid,name\n1,Ada\n'],
    ['with a byte order mark and quoted names', '\uFEFF"id","name"\n1,Ada\n'],
    ['with Windows line ends', 'id,name\r\n1,Ada\r\n'],
    ['without a last line end', 'id,name\n1,Ada'],
    ['with blanks around the names', ' id , name\n1,Ada\n'],
    ['with quotes everywhere', '"id";"name"\n"1";"Ada"\n'],
    ['with the columns in another order', 'name,id\nAda,1\n'],
  ])('%s', async (_, content) => {
    expect((await read(content)).map((line) => 'cells' in line && line.cells)).toEqual([ada])
  })

  test('semicolons in a quoted name do not make it a table of semicolons', async () => {
    await expect(read('id,"name;;;"\n')).rejects.toThrow('Unknown columns: name;;;')
  })

  test('cells keep what is quoted: separators, quotes, line breaks, and blanks', async () => {
    const [line] = await read('id,name,note\n1,"Ada, ""Countess""; L."," a\r\nb\n"\n')
    expect(line).toEqual({
      line: 2,
      cells: { id: '1', name: 'Ada, "Countess"; L.', note: ' a\r\nb\n' },
    })
  })

  test('lines have the numbers that an editor shows, blank ones and line breaks in cells counted', async () => {
    const lines = await read('\nid,name\n1,Ada\r\n\r\n\n2,"a\nb\r\nc"\n3,Noor\n4\n')
    expect(lines.map(({ line }) => line)).toEqual([3, 6, 9, 10])
  })

  test('letters that stand across the borders of what is read at once stay whole', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `${'é😀'.repeat(i % 7)}${i}`)
    const lines = await read(`id,name\n${names.map((name, i) => `${i},"${name}\n"`).join('\n')}`)
    const found = lines.map((line) => 'cells' in line && line.cells.name)
    expect(found).toEqual(names.map((name) => `${name}\n`))
    expect(lines.at(-1)?.line).toBe(2 * names.length)
  })
})

test('lines of empty cells, with which spreadsheets end a file, are none, however many cells they have', async () => {
  const lines = await read('id,name\n1,Ada\n,\n, ,,\n2,Noor\n"",""\n')
  expect(lines.map((line) => line.line)).toEqual([2, 5])
})

describe('a bad line is told with its number and reason, and the others are read', () => {
  const latin1 = Buffer.from('id,name\n1,Ada\n2,Jürgen\n3,"J\nürgen"\n5,Noor\n', 'latin1')
  const open = 'A quote that begins in this line is not closed'
  const stray = 'A quote stands where none can be: quote the whole cell and double it'
  test.each([
    ['too few cells', 'id,name\n1\n2,Noor\n', [2, 'The number of cells is 1 instead of 2']],
    ['too many cells', 'id,name\n1,A,B\n2,Noor\n', [2, 'The number of cells is 3 instead of 2']],
    ['a quote within a cell', 'id,name\n1,A"d"a\n2,Noor\n', [2, stray]],
    ['text behind a quote', 'id,name\n1,"Ada" L\n2,Noor\n', [2, stray]],
    ['a blank before a quote', 'id,name\n1, "Ada"\n2,Noor\n', [2, stray]],
    ['an open quote', 'id,name\n1,"Ada\n2,Noor\n', [2, open]],
    ['an open quote in the last line', 'id,name\n2,Noor\n1,"Ada', [3, open]],
    ['no UTF-8', latin1, [3, 'The line is not UTF-8: save the file as UTF-8']],
  ])('%s', async (_, content, [line, fault]) => {
    const lines = await read(content)
    expect(lines.filter((one) => 'fault' in one)[0]).toEqual({ line, fault })
    expect(lines.flatMap((one) => ('cells' in one ? one.cells.name : []))).toContain('Noor')
  })

  test('a quote that is left open spoils its own line only, also in a file of any length', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},name ${i}`)
    const lines = await read(`id,name\n0,"open\n${rows.join('\n')}\n`)
    expect(lines.filter((line) => 'fault' in line).map(({ line }) => line)).toEqual([2])
    expect(lines).toHaveLength(rows.length + 1)
  })

  test.each([
    ['within a cell', '2,Screen 12" owner', '900,Screen 14" owner'],
    ['at the beginning of a cell', '2,"Noor', '900,"Ada'],
  ])('two stray quotes %s leave the lines between them alone', async (_, second, last) => {
    const rows = Array.from({ length: 899 }, (_, i) => `${i + 2},name ${i}`)
    const lines = await read(`id,name\n${rows.with(0, second).with(-1, last).join('\n')}\n`)
    expect(lines.filter((line) => 'fault' in line).map(({ line }) => line)).toEqual([2, 900])
    expect(lines.filter((line) => 'cells' in line)).toHaveLength(897)
  })

  test('a line without an end is not kept in memory', async () => {
    const lines = await read(`id,name\n1,${'a'.repeat(3_000_000)}\n2,Noor\n`)
    expect(lines).toEqual([
      { line: 2, fault: 'The line is longer than 1048576 bytes' },
      { line: 3, cells: { id: '2', name: 'Noor' } },
    ])
  })
})

describe('a file is refused as a whole', () => {
  const utf16 = Buffer.from('\uFEFFid,name\n1,Ada\n', 'utf16le')
  test.each([
    ['when it is empty', '', 'The file is empty'],
    ['when it has blank lines only', '\n\r\n\n', 'The file is empty'],
    ['when a column is unknown', 'id,name,age,e mail\n', 'Unknown columns: age, e mail'],
    ['when a column has no name', 'id,,name\n', 'Unknown columns: (empty)'],
    ['when the case is another', 'ID,name\n', 'Unknown columns: ID'],
    ['when a column is missing', 'name\nAda\n', 'Missing columns: id'],
    ['when a column is there twice', 'id,name,name\n', 'Repeated columns: name'],
    ['when its header is not UTF-8', Buffer.from('id,ñame\n', 'latin1'), 'Line 1: The line is not'],
    ['when it is UTF-16', utf16, 'The file is UTF-16: save it as UTF-8'],
    ['when it is UTF-16 without its mark', utf16.subarray(2), 'The file is UTF-16'],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})

test('a quote that is open for a thousand lines was never meant to close, also when they are blank', async () => {
  const lines = await read(`id,name\n1,"Ada${'\n'.repeat(1500)}2,Noor"\n3,Bob\n`)
  expect(lines[0]).toMatchObject({
    line: 2,
    fault: 'A quote that begins in this line is not closed',
  })
  expect(lines.at(-1)).toMatchObject({ cells: { id: '3', name: 'Bob' } })
})
