import { type Challenge, codeOf } from '../../game/challenge'

/** The address of a challenge on this site, for others. */
export const linkOfChallenge = (challenge: Challenge): string =>
  `${location.origin}${location.pathname}#learn/play/${codeOf(challenge)}`
