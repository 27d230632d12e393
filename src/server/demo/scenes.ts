import { Refusal } from '../api/refusal.ts'
import type { SamplePerson } from '../sample/samplePerson.ts'
import type { Store } from '../store/store.ts'
import {
  afterSynchronisation,
  busyPerson,
  editedContact,
  emptyPerson,
  stagePeople,
  synchronisedPerson,
} from './stagePeople.ts'
import type { Troubles } from './troubles.ts'

/** Plays a scene; resolves with the person it is about, where it is about one. */
export type Scene = () => Promise<SamplePerson | undefined>

const colleague = 'Grace Okafor'
const synchronisation = 'Directory synchronisation'

/** The scenes by name. A person's scene sets the whole stage anew, and ends every trouble. */
export function createScenes(store: Store, troubles: Troubles): ReadonlyMap<string, Scene> {
  const personScene = (person: SamplePerson) => async () => {
    troubles.end()
    if (!(await store.stage.reset(stagePeople))) {
      throw new Refusal(409, 'Somebody else has the numbers of the people of the scenes')
    }
    return person
  }
  const notSet = (name: string) => new Refusal(409, `Play the scene "${name}" first`)
  return new Map<string, Scene>([
    ['empty person', personScene(emptyPerson)],
    ['busy person', personScene(busyPerson)],
    ['synchronised person', personScene(synchronisedPerson)],
    [
      'slow API',
      async () => {
        troubles.begin('slow')
        return undefined
      },
    ],
    [
      'failing API',
      async () => {
        troubles.begin('failing')
        return undefined
      },
    ],
    [
      'usual',
      async () => {
        troubles.end()
        return undefined
      },
    ],
    [
      'a colleague edits now',
      async () => {
        const { id, value } = editedContact
        const writing = { personId: busyPerson.id, by: colleague }
        const edited = await store.contacts.update(writing, id, (now) => ({ ...now, value }))
        if (edited === undefined) throw notSet('busy person')
        return busyPerson
      },
    ],
    [
      'a synchronisation runs now',
      async () => {
        const { id: personId } = synchronisedPerson
        if (!(await store.people.find(personId))) throw notSet('synchronised person')
        await store.stage.synchronise({ personId, by: synchronisation }, afterSynchronisation)
        return synchronisedPerson
      },
    ],
  ])
}
