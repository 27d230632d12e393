import { expect, test } from 'vitest'
import { NoticeBoard, noticesAt } from './noticeBoard.ts'

const nothing = () => {}
const texts = (board: NoticeBoard, place: object) =>
  noticesAt(place, board.state()).map(({ text }) => text)

test('a notice stands where it was shown, as long as that is there', () => {
  const board = new NoticeBoard()
  const [one, two] = [{}, {}]
  board.open(one, nothing)
  const closeTwo = board.open(two, nothing)
  board.show(two, { tone: 'problem', text: 'Not saved' })
  expect(texts(board, one)).toEqual([])
  expect(texts(board, two)).toEqual(['Not saved'])
  closeTwo()
  expect(texts(board, one)).toEqual(['Not saved'])
})

test('what is told when nothing is on screen waits for the next place', () => {
  const board = new NoticeBoard()
  const [gone, next] = [{}, {}]
  board.open(gone, nothing)()
  board.show(gone, { tone: 'problem', text: 'Not saved' })
  board.open(next, nothing)
  expect(texts(board, next)).toEqual(['Not saved'])
})

test('what would have gone by itself is not told late', () => {
  const board = new NoticeBoard()
  const [gone, next] = [{}, {}]
  const close = board.open(gone, nothing)
  board.show(gone, { tone: 'done', text: 'Saved', goesAfter: 5_000 })
  close()
  board.show(gone, { tone: 'done', text: 'Saved again', goesAfter: 5_000 })
  board.open(next, nothing)
  expect(texts(board, next)).toEqual([])
})

test('a notice with the same id takes the place of the one before', () => {
  const board = new NoticeBoard()
  const place = {}
  board.open(place, nothing)
  board.show(place, { id: 'written', tone: 'done', text: 'Added' })
  board.show(place, { id: 'written', tone: 'done', text: 'Saved' })
  expect(texts(board, place)).toEqual(['Saved'])
})

test('the fourth notice takes the place of one that would go by itself, and of no other', () => {
  const board = new NoticeBoard()
  const place = {}
  board.open(place, nothing)
  for (const text of ['First', 'Second', 'Third']) board.show(place, { tone: 'problem', text })
  board.show(place, { tone: 'done', text: 'Saved', goesAfter: 5_000 })
  board.show(place, { tone: 'problem', text: 'Fourth' })
  expect(texts(board, place)).toEqual(['First', 'Second', 'Third', 'Fourth'])
})

test('a cleared board tells nothing of the session before', () => {
  const board = new NoticeBoard()
  const place = {}
  board.open(place, nothing)
  board.show(place, { tone: 'problem', text: 'Not saved' })
  board.clear()
  expect(texts(board, place)).toEqual([])
})
