import { UnreadableTable } from '../import/csv/readTable.ts'
import type { ImportFiles } from '../import/importFiles.ts'
import type { ImportProgress } from '../import/importOutcome.ts'
import { type NewFile, newFile } from '../import/newFile.ts'
import { runImport } from '../import/runImport.ts'
import { badLinesHeader, badLinesLines } from '../import/writeTables.ts'
import type { BadLine } from '../store/bulk/bulkStore.ts'
import { openCommandStore } from '../store/openCommandStore.ts'
import { type Command, CommandError } from './command.ts'
import { importArguments } from './fileArguments.ts'
import { importName } from './importName.ts'
import { resultLines } from './resultLines.ts'

/** So many bad lines are shown; the others are counted. */
const shownBadLines = 100

const progressMilliseconds = 5000

/**
 * `npm run import -- --people FILE --contacts FILE [--strict] [--errors FILE]`, also while serving. Rejects when a line
 * was bad, also when the others went in.
 */
export const importCommand: Command = async (args, { settings, say, note, now, untilStopped }) => {
  const { strict, errors, ...files } = importArguments(args)
  const store = await openCommandStore(settings.database, { firstPeople: () => [], now })
  let errorsFile: NewFile | undefined
  try {
    errorsFile = errors === undefined ? undefined : await newFile(errors)
    await errorsFile?.write(badLinesHeader)
    const id = await store.importJobs.begin(importName)
    if (id === undefined) throw new CommandError('Another import is running: wait for its end.')
    let shown = 0
    let toldAt = now()
    const { results, badLinesTotal, isApplied } = await runImport(store, id, files, {
      strict,
      by: importName,
      signal: untilStopped(),
      onProgress(progress) {
        if (now() - toldAt < progressMilliseconds) return
        toldAt = now()
        note(progressLine(progress))
      },
      async takeBadLines(lines) {
        const further = Math.max(0, shownBadLines - shown)
        for (const line of lines.slice(0, further)) note(badLineText(line, files))
        shown += lines.length
        await errorsFile?.write(badLinesLines(lines))
      },
    })
    await errorsFile?.finish()
    if (isApplied) for (const line of resultLines(results)) say(line)
    if (badLinesTotal > 0) throw new CommandError(badLinesSentence(badLinesTotal, isApplied))
  } catch (error) {
    throw error instanceof UnreadableTable ? new CommandError(error.message) : error
  } finally {
    await errorsFile?.discard()
    await store.close()
  }
}

/** As compilers name a place, so that editors and terminals find it. */
function badLineText({ file, line, message }: BadLine, files: ImportFiles): string {
  return `${files[file]}:${line}: ${message}`
}

function progressLine({ linesRead, linesApplied, linesTotal }: ImportProgress): string {
  return linesTotal === null
    ? `${linesRead} lines read.`
    : `${linesRead} lines read, ${linesApplied} of ${linesTotal} applied.`
}

function badLinesSentence(total: number, isApplied: boolean): string {
  const lines = total === 1 ? '1 line is bad' : `${total} lines are bad`
  const more = total > shownBadLines ? ` (the first ${shownBadLines} are shown)` : ''
  return `${lines}${more}: ${isApplied ? 'all others went in.' : 'nothing went in.'}`
}
