/** The stylesheet of the package as text, for the shadow root; the package's build makes it first. */
export { default as styles } from '../../../dist/package/styles.css?inline'
