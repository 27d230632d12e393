import { expect, test, vi } from 'vitest'
import { callHost } from './callHost.ts'

test('an error of the portal is reported as its own, and stops nothing', () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const error = new Error('of the portal')
  callHost(() => {
    throw error
  })
  expect(reported).toHaveBeenCalledWith(error)
  vi.unstubAllGlobals()
})
