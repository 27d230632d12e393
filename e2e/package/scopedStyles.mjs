import path from 'node:path'

const rootClass = '.people-contacts'

/** How often the root's class stands in front: what ends a portal's rules, then our ground, then everything else. */
const tiers = { 'embed.css': 3, 'root.css': 4, other: 5 }

/**
 * A PostCSS plugin that keeps every rule of the package inside our root element. Selectors begin with its class, so often
 * that no `.card button` or `a:hover` of a portal comes near, and that no order of files in the bundle matters.
 */
export const scopedStyles = {
  postcssPlugin: 'scoped-styles',
  Once(sheet) {
    const file = path.basename(sheet.source?.input.file ?? '')
    const tier = file === 'embed.css' || file === 'root.css' ? tiers[file] : tiers.other
    const name = file.endsWith('.module.css') ? `:global(${rootClass})` : rootClass
    sheet.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
      rule.selectors = rule.selectors.map((selector) => scoped(selector, name.repeat(tier)))
    })
  },
}

/**
 * @param {string} selector
 * @param {string} front the root's class as it is written in this file, once or more
 */
function scoped(selector, front) {
  if (selector.includes(rootClass)) return selector.replace(rootClass, front + rootClass)
  // Said of an element further out, such as the document's direction of writing.
  const [around] = /^:where\(\[dir[^)]*\)\)?/.exec(selector) ?? ['']
  const rest = selector.slice(around.length).trim()
  // Mantine says the colour scheme of its root element, which is ours.
  const joint = /^(:where\()?\[data-mantine-color-scheme/.test(rest) ? '' : ' '
  return `${around} ${front}${joint}${rest}`.trim()
}
