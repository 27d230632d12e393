import { inject } from 'vitest'
import { newEngine } from '../databaseUnderTest.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { openStore } from './openStore.ts'
import { describeStore } from './suite/describeStore.ts'

describeStore(inject('engine'), async (options) => {
  const isSettled = options.firstPeople === samplePeople
  return openStore(await newEngine(isSettled), options)
})
