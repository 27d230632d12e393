/** An attribute that is `undefined` is left out. */
type Attributes = Record<string, string | number | boolean | undefined>

/** Makes an element without React, which is still on its way. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: (Node | string | undefined | false)[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** Keeps the place of an icon, which comes with the page's code. */
export function iconPlace(size: number): Node {
  const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const side of ['width', 'height']) place.setAttribute(side, String(size))
  return place
}
