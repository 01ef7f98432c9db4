/** A number with its unit, and what is equated or compared: “48 %”, “EI = 1.16”, “−0.92 ± 3.06”, “c(x) ≤ 0.6”, “Yield (%) = 73”. */
const TOGETHER = /((?:\S+ (?=\())?\S+(?: [=±≤≥] \S+)+(?: %\S*)?|\S*\d %\S*)/

/** A sentence in parts, every second of which belongs on one line. */
export const unbroken = (words: string): readonly string[] => words.split(TOGETHER)
