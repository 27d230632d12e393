/** Where a tab stands: what it shows, and never the token itself. */
export type SessionState =
  /** Asking the other tabs of this page whether one of them is signed in. */
  | { phase: 'looking' }
  | {
      phase: 'signedOut'
      because: SignedOutReason
      /** How many contacts the agent had deleted that were not known to have gone when the token was refused. */
      undeleted?: number
    }
  /**
   * A link offers another token than the one in use, or a token comes to a tab in which somebody has typed whose session
   * has ended: the agent chooses.
   */
  | { phase: 'choosing'; about: 'session' | 'drafts' }
  /** `number` tells one session from the next. */
  | { phase: 'signedIn'; number: number }

/** `left` by the button, here or in another tab; `refused` by the API with 401. */
export type SignedOutReason = 'never' | 'left' | 'refused'
