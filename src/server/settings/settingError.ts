/** A setting that a server cannot start with; the message is for the person who starts it. */
export class SettingError extends Error {}
