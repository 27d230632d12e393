import { lazyPart } from '../ui/lazyPart.tsx'

/** The question before what was typed is left behind, which few are asked. */
export const LazyLeaveDialog = lazyPart(
  () => import('./LeaveDialog.tsx').then(({ LeaveDialog }) => LeaveDialog),
  null,
)
