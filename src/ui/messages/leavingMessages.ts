/** What is asked before something typed is left behind. The dialogs import this by themselves, so that the words load with them. */
export const leavingMessages = {
  leaving: {
    title: 'Leave this person?',
    body: 'What you typed is not saved. It can stay with this person as a draft until you sign out or close this tab.',
    stay: 'Stay here',
    keep: 'Leave, keep draft',
    discard: 'Leave, discard',
  },

  signingOut: {
    typed: {
      title: 'Sign out and discard what you typed?',
      body: 'It is not saved. Signing out forgets it, in every tab.',
      stay: 'Stay signed in',
      signOut: 'Sign out and discard',
    },
    writes: {
      title: 'Sign out before all changes are saved?',
      body: 'Some are still on their way. Those that have not been sent are lost.',
      stay: 'Stay signed in',
      signOut: 'Sign out all the same',
    },
  },
}
