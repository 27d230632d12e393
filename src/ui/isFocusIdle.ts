/** Whether the focus is nowhere: what had it has gone, or is out of sight. */
export function isFocusIdle({ activeElement: active, body }: Document): boolean {
  // Of what is in a shadow root the document names the host only.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active === null || active === body || !!active.closest('[hidden]')
}
