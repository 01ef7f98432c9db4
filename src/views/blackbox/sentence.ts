/** The message of a rule as a sentence. */
export const sentence = (message: string): string => `${message[0]!.toUpperCase()}${message.slice(1)}.`
