/** A name that fits its place: cut with an ellipsis after so many characters. */
export const shortened = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
