import { useHref, useNavigate, useParams } from 'react-router'
import { personIdOf } from '../../people/personIdOf.ts'
import { clientSession } from '../clientSession.ts'
import { Embedded } from '../Embedded.tsx'
import type { HostOptions } from '../hostOptions.ts'
import { PersonContent } from '../PersonContent.tsx'
import { Arrival } from './Arrival.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'

interface PersonRouteProps extends HostOptions {
  asksBeforeLeaving: boolean
}

/** The page of the person whose id is in the address. */
export function PersonRoute({ asksBeforeLeaving, ...options }: PersonRouteProps) {
  const personId = personIdOf(useParams().personId ?? '')
  const peopleHref = useHref('..', { relative: 'path' })
  const navigate = useNavigate()
  const { left } = clientSession(options.client, options.draftStorage)
  return (
    <Embedded personId={personId} {...options}>
      {asksBeforeLeaving && personId !== undefined && <LeaveQuestion personId={personId} />}
      <Arrival key={personId} takesFocus={personId !== undefined && left?.personId === personId}>
        <PersonContent
          personId={personId ?? 0}
          peopleHref={peopleHref}
          navigate={() => navigate('..', { relative: 'path' })}
        />
      </Arrival>
    </Embedded>
  )
}
