import styles from './Spinner.module.css'

/** A sign that something is at work; what it is stands beside it. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden />
}
