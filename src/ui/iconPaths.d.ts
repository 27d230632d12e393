declare module '*.svg?path' {
  /** The drawing on 18 by 18, for the attribute `d`. */
  const path: string
  export default path
}
