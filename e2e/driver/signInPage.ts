import type { Locator, Page } from '@playwright/test'

/** What an agent without a session sees at any address of the page. */
export class SignInPage {
  readonly heading: Locator
  readonly token: Locator
  readonly button: Locator

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { name: 'Sign in', exact: true })
    this.token = page.getByLabel('Access token', { exact: true })
    this.button = page.getByRole('button', { name: 'Sign in', exact: true })
  }

  async signIn(token: string): Promise<void> {
    await this.token.fill(token)
    await this.button.click()
  }
}
