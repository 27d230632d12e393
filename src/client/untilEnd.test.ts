import { describe, expect, it, vi } from 'vitest'
import { ApiError } from './apiError.ts'
import { createClient } from './createClient.ts'
import { fakeFetch } from './fakeFetch.ts'

const person = { id: 1, name: 'Howard Tanner' }

describe('a client whose agent has signed out', () => {
  it('asks for no token and sends nothing', async () => {
    const getAccessToken = vi.fn(() => 'of the next agent')
    const { fetch, requests } = fakeFetch(() => Response.json(person))
    const client = createClient({ baseUrl: '/v1', getAccessToken, fetch })
    client.end()
    await expect(client.people.get(1)).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(getAccessToken).not.toHaveBeenCalled()
    expect(requests).toEqual([])
  })

  it('sends nothing with a token that was asked for before, and comes after', async () => {
    let resolve: (token: string) => void = () => {}
    const promise = new Promise<string>((settle) => {
      resolve = settle
    })
    const { fetch, requests } = fakeFetch(() => Response.json(person))
    const client = createClient({ baseUrl: '/v1', getAccessToken: () => promise, fetch })
    const call = client.people.get(1)
    client.end()
    resolve('of the next agent')
    await expect(call).rejects.toBeInstanceOf(ApiError)
    expect(requests).toEqual([])
  })

  it('does not send a refused call again, and tells the portal nothing of it', async () => {
    const onUnauthorized = vi.fn()
    const getAccessToken = vi.fn(() => 'token')
    const { fetch, requests } = fakeFetch(() => {
      client.end()
      return Response.json({ message: 'No' }, { status: 401 })
    })
    const client = createClient({ baseUrl: '/v1', getAccessToken, onUnauthorized, fetch })
    await expect(client.people.get(1)).rejects.toMatchObject({ kind: 'unauthorized' })
    await new Promise((resolve) => setTimeout(resolve))
    expect(getAccessToken).toHaveBeenCalledOnce()
    expect(requests).toHaveLength(1)
    expect(onUnauthorized).not.toHaveBeenCalled()
  })
})
