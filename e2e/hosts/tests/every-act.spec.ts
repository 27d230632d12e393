import { before, everyAct } from '../everyAct.ts'
import { test } from '../hostTest.ts'

const portals = [
  { name: 'portal', address: (id: number) => `/people/${id}`, mounts: false },
  { name: 'hostile', address: (id: number) => `/?person=${id}`, mounts: true },
  { name: 'plain', address: (id: number) => `/?person=${id}`, mounts: true },
  { name: 'oldest', address: (id: number) => `/people/${id}`, mounts: false },
  { name: 'development', address: (id: number) => `/#/people/${id}`, mounts: false },
]

for (const { name, address, mounts } of portals) {
  test(`in the portal "${name}" an agent can do everything`, async ({
    api,
    page,
    startPortal,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await api.setContacts(20, before)
    const portal = await startPortal({ name })
    await portal.open(address(20))
    if (mounts) await portal.toggle()
    await everyAct(page, api, 20)
  })
}
