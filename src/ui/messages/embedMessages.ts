/** What only stands on screen inside a portal. */
export const embedMessages = {
  requestCorrection: (label: string, value: string) =>
    `Request correction of ${label} ${value}`.trim(),
}
