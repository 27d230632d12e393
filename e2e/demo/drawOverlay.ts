/** What is drawn over the page for a viewer. No click, key, search or style of the page meets it. */
export interface Overlay {
  /** Shows a caption in the place of the one before. */
  say(caption: string): void
  /** Scrolls to an element and puts a ring around it that follows it until it goes; resolves with where it is. */
  ring(element: Element): Promise<DOMRect>
  noRing(): void
}

/** Runs in the page, under its policy: without markup from text, and with a style sheet that is no element. */
export function drawOverlay(styles: string): Overlay {
  const host = document.createElement('div')
  host.ariaHidden = 'true'
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]

  const part = (className: string) => {
    const element = document.createElement('div')
    element.className = className
    root.append(element)
    return element
  }
  const ring = part('ring')
  const caption = part('caption')
  const press = part('press')
  const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  cursor.setAttribute('class', 'cursor')
  cursor.setAttribute('viewBox', '-1 -1 19 24')
  const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  arrow.setAttribute('d', 'M0 0v18l4.2-4 3 7 3.2-1.4-3-6.8h6z')
  cursor.append(arrow)
  root.append(cursor)
  document.documentElement.append(host)
  host.showPopover()
  // What is pointed at keeps clear of the caption and of a notice.
  Object.assign(document.documentElement.style, {
    paddingBlockStart: '52px',
    scrollPaddingBlock: '72px 90px',
  })

  const moveTo = ({ clientX, clientY }: MouseEvent) => {
    const place = `${clientX}px ${clientY}px`
    cursor.style.display = 'block'
    cursor.style.translate = place
    press.style.translate = place
  }
  cursor.style.display = 'none'
  addEventListener('mousemove', moveTo, { capture: true, passive: true })
  const showPress = () => press.animate({ opacity: [1, 0], scale: [0.4, 1.2] }, 500)
  addEventListener('mousedown', showPress, { capture: true, passive: true })

  // Whatever opens later, such as a dialog, stands above what opened before: so this opens once more.
  const raise = () => {
    host.hidePopover()
    host.showPopover()
  }
  const onOpening = ({ target }: Event) => {
    if (target !== host) queueMicrotask(raise)
  }
  document.addEventListener('beforetoggle', onOpening, { capture: true })

  let ringed: Element | null = null
  const follow = () => {
    const box = ringed?.isConnected ? ringed.getBoundingClientRect() : undefined
    ring.style.display = box ? 'block' : 'none'
    if (box) {
      ring.style.translate = `${box.x - 6}px ${box.y - 6}px`
      ring.style.width = `${box.width + 12}px`
      ring.style.height = `${box.height + 12}px`
    }
    requestAnimationFrame(follow)
  }
  follow()

  return {
    say(text) {
      caption.textContent = text
    },
    async ring(element) {
      // Of a radio button the label is on screen.
      const shown = (element.matches('[type="radio"]') && element.closest('label')) || element
      ringed = shown
      shown.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
      let box = shown.getBoundingClientRect()
      for (let before = Number.NaN; before !== box.y; box = shown.getBoundingClientRect()) {
        before = box.y
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      }
      return box
    },
    noRing() {
      ringed = null
    },
  }
}
