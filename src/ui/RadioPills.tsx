import { type ReactNode, useId } from 'react'
import styles from './RadioPills.module.css'

interface RadioPillsProps<Value extends string> {
  /** The name of the radio group. */
  legend: string
  options: readonly { value: Value; text: string; icon?: ReactNode }[]
  value: Value | undefined
  onChange: (value: Value) => void
  error?: string | undefined
}

/** A radio group whose choices stand side by side; arrow keys move the choice, as in every native radio group. */
export function RadioPills<Value extends string>(props: RadioPillsProps<Value>) {
  const { legend, options, value, onChange, error } = props
  const name = useId()
  const legendId = useId()
  const errorId = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={legendId}
      aria-describedby={error ? errorId : undefined}
      aria-invalid={error ? true : undefined}
      className={styles.group}
    >
      <span id={legendId} className={styles.legend}>
        {legend}
      </span>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            {option.text}
          </label>
        ))}
      </div>
      {error && (
        <p role="alert" id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}
