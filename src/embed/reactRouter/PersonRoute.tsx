import { useHref, useNavigate, useParams } from 'react-router'
import { personIdOf } from '../../people/personIdOf.ts'
import { Embedded } from '../Embedded.tsx'
import type { HostOptions } from '../hostOptions.ts'
import { PersonContent } from '../PersonContent.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'

interface PersonRouteProps extends HostOptions {
  asksBeforeLeaving: boolean
}

/** The page of the person whose id is in the address. */
export function PersonRoute({ asksBeforeLeaving, ...options }: PersonRouteProps) {
  const personId = personIdOf(useParams().personId ?? '')
  const peopleHref = useHref('..', { relative: 'path' })
  const navigate = useNavigate()
  return (
    <Embedded personId={personId} {...options}>
      {asksBeforeLeaving && personId !== undefined && <LeaveQuestion personId={personId} />}
      <PersonContent
        personId={personId ?? 0}
        peopleHref={peopleHref}
        navigate={() => navigate('..', { relative: 'path' })}
      />
    </Embedded>
  )
}
