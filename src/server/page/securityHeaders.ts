/** Headers that every answer carries, from the page and from the API. */
export const commonSecurityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** What an answer that is no page may load: nothing. */
export const nothingPolicy = "default-src 'none'; frame-ancestors 'none'"

/**
 * What the page may load: its own scripts, styles and images, and the inline scripts and styles that carry this answer's
 * nonce. It calls nobody but this server, and no text becomes HTML, script or the address of a script (trusted types).
 *
 * @param frameAncestors origins whose pages may frame it
 */
export function pagePolicy(nonce: string, frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
