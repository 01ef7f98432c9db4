/** Where the speaker view is: this very page, asked for it. */
export const SPEAKER = '?speaker'

/** Opens the speaker view in a window of its own; whether the browser let it. */
export const openSpeaker = (): boolean => window.open(SPEAKER, 'where-next-speaker', 'popup,width=1180,height=760') !== null
