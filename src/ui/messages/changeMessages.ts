/** A sentence in pieces, so that names and values in it, which may be in any script, can be set apart on screen. */
type Sentence<Piece> = (string | Piece)[]

/** What the record of changes says. It is not in `messages`, which arrives before the first contact: this is seldom seen. */
export const changeMessages = {
  list: 'Recent changes',
  loading: 'Loading the changes…',
  loadFailed: 'The changes could not be loaded',
  moreFailed: 'More changes could not be loaded',
  none: 'No changes yet',
  notTold: 'This system does not tell who changed what.',
  showMore: 'Show more',

  somebody: 'Somebody',
  added: <Piece>(who: Piece, contact: Piece): Sentence<Piece> => [who, ' added ', contact],
  deleted: <Piece>(who: Piece, contact: Piece): Sentence<Piece> => [who, ' deleted ', contact],
  changed: <Piece>(who: Piece, from: Piece, to: Piece): Sentence<Piece> => [
    who,
    ' changed ',
    from,
    ' to ',
    to,
  ],
  changedLabel: <Piece>(who: Piece, value: Piece, from: Piece, to: Piece): Sentence<Piece> => [
    who,
    ' changed the label of ',
    value,
    ' from ',
    from,
    ' to ',
    to,
  ],
  moved: <Piece>(
    who: Piece,
    from: Piece,
    fromChannel: string,
    to: Piece,
    toChannel: string,
  ): Sentence<Piece> => [who, ' changed ', from, ` (${fromChannel}) to `, to, ` (${toChannel})`],
  changedSomething: <Piece>(who: Piece, contact: Piece): Sentence<Piece> => [
    who,
    ' changed ',
    contact,
  ],
  aContact: 'a contact',
  madeReadOnly: <Piece>(who: Piece, contact: Piece): Sentence<Piece> => [
    who,
    ' made ',
    contact,
    ' read-only',
  ],
  madeChangeable: <Piece>(who: Piece, contact: Piece): Sentence<Piece> => [
    who,
    ' made ',
    contact,
    ' changeable',
  ],
  /** These end a sentence about something else that happened to the contact. */
  andReadOnly: ' and made it read-only',
  andChangeable: ' and made it changeable',

  justNow: 'just now',
}
