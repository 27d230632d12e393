/** A limit on how long nothing may happen. */
export interface Patience {
  /** Something has happened: the time begins again. */
  renew: () => void
  /** Others are to blame for the time from now on, until `renew`. */
  pause: () => void
  /** What was waited for has come. */
  end: () => void
}

/** Waits from now on, and calls `onLost` when nothing has happened for so long. */
export function beginPatience(milliseconds: number, onLost: () => void): Patience {
  let timer = setTimeout(onLost, milliseconds)
  let isOver = false
  return {
    renew() {
      clearTimeout(timer)
      if (!isOver) timer = setTimeout(onLost, milliseconds)
    },
    pause: () => clearTimeout(timer),
    end() {
      isOver = true
      clearTimeout(timer)
    },
  }
}
