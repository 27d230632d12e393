/** What is asked before a token takes the place of another one. The page imports this by itself, so that the words load with it. */
export const otherSessionMessages = {
  session: {
    title: 'You are signed in already',
    body: 'The link you opened would sign you in with another access token. What is typed here and not saved is lost then.',
    keep: 'Stay signed in as before',
    replace: 'Use the new link',
  },
  drafts: {
    title: 'Is it you who typed here?',
    body: 'Something was typed in this tab before its session ended. It is not saved, and waits for whoever typed it.',
    keep: 'Yes, go on where I was',
    replace: 'No, discard it',
  },
}
