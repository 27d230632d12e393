/** A call that another writer kept waiting for longer than a caller should wait: nothing has changed, and it may be repeated. */
export class StoreBusy extends Error {}
