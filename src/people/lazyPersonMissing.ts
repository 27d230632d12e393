import { lazyPart } from '../ui/lazyPart.tsx'

/** That there is nobody with this number, which few see. */
export const LazyPersonMissing = lazyPart(
  () => import('./PersonMissing.tsx').then(({ PersonMissing }) => PersonMissing),
  null,
)
