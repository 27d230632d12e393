/** Every style of the package as text, for the shadow root; the package's build makes the file first. */
export { default as styles } from '../../../dist/element-styles/all.css?inline'
