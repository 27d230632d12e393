interface Line {
  name: string
  /** Milliseconds for each size. */
  values: number[]
}

const [width, height] = [760, 420]
const area = { left: 60, right: 560, top: 20, bottom: 370 }
const colours = ['#1098ad', '#e64980', '#e8590c', '#8f6ef5', '#2f9e44', '#228be6', '#a17a69']

/**
 * An SVG with a line for each call, both axes logarithmic; in colours that stand out from light and from dark pages.
 *
 * @param sizes the numbers of people, ascending
 */
export function growthPlot(sizes: number[], lines: Line[]): string {
  const values = lines.flatMap((line) => line.values)
  const [lowest, highest] = [
    decadeBelow(Math.min(...values)),
    decadeBelow(Math.max(...values)) * 10,
  ]
  const x = (size: number) => place(size, sizes[0] ?? 1, sizes.at(-1) ?? 10, area.left, area.right)
  const y = (value: number) => place(value, lowest, highest, area.bottom, area.top)
  const names = spread(lines.map(({ values: all }) => y(all.at(-1) ?? lowest)))
  const parts = [
    ...decades(lowest, highest).map((value) => gridLine(y(value), `${value} ms`)),
    ...sizes.map((size) => sizeMark(x(size), size)),
    ...lines.map(({ name, values: all }, at) => {
      const colour = colours[at % colours.length] ?? ''
      const points = all.map(
        (value, size) => `${x(sizes[size] ?? 1).toFixed(1)},${y(value).toFixed(1)}`,
      )
      const dash = at < colours.length ? '' : ' stroke-dasharray="5 3"'
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>
  <text x="${area.right + 10}" y="${((names[at] ?? 0) + 4).toFixed(1)}" style="fill: ${colour}">${name} ${(all.at(-1) ?? 0).toFixed(1)}</text>`
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Milliseconds of every call against the number of people">
  <style>
    text { font: 12px system-ui, sans-serif; fill: #888; }
    .grid { stroke: #8884; }
  </style>
  ${parts.join('\n  ')}
  <text x="${(area.left + area.right) / 2}" y="${height - 8}" text-anchor="middle">people</text>
</svg>
`
}

function place(value: number, from: number, to: number, start: number, end: number): number {
  return (
    start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start)
  )
}

function decadeBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value))
}

function decades(lowest: number, highest: number): number[] {
  const count = Math.round(Math.log10(highest / lowest))
  return Array.from({ length: count + 1 }, (_, at) => Number((lowest * 10 ** at).toPrecision(1)))
}

function gridLine(y: number, label: string): string {
  return `<line class="grid" x1="${area.left}" x2="${area.right}" y1="${y}" y2="${y}"/>
  <text x="${area.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`
}

function sizeMark(x: number, size: number): string {
  return `<line class="grid" x1="${x}" x2="${x}" y1="${area.top}" y2="${area.bottom}"/>
  <text x="${x}" y="${area.bottom + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`
}

/** Moves heights apart, so that no name stands on another. */
function spread(heights: number[]): number[] {
  const moved = [...heights]
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  for (const [rank, at] of order.entries()) {
    const above = order[rank - 1]
    if (above !== undefined) moved[at] = Math.max(moved[at] ?? 0, (moved[above] ?? 0) + 15)
  }
  const over = Math.max(0, Math.max(...moved) - area.bottom)
  return moved.map((height) => height - over)
}
