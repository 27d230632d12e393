import type { Team } from './team.ts'
import { arabicTeams } from './teams/arabicTeams.ts'
import { cyrillicTeams } from './teams/cyrillicTeams.ts'
import { dutchTeams } from './teams/dutchTeams.ts'
import { englishTeams } from './teams/englishTeams.ts'
import { germanTeams } from './teams/germanTeams.ts'
import { japaneseTeams } from './teams/japaneseTeams.ts'
import { otherScriptTeams } from './teams/otherScriptTeams.ts'
import { polishAndVietnameseTeams } from './teams/polishAndVietnameseTeams.ts'
import { romanceTeams } from './teams/romanceTeams.ts'

/** Every team, in the order that gives its people their ids: new teams go to the end. */
export const allTeams: readonly Team[] = [
  ...englishTeams,
  ...dutchTeams,
  ...germanTeams,
  ...romanceTeams,
  ...polishAndVietnameseTeams,
  ...cyrillicTeams,
  ...japaneseTeams,
  ...arabicTeams,
  ...otherScriptTeams,
]
