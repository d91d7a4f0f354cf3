// A language that nobody speaks, for a test: each sentence framed, accented and longer by two fifths. What is shown
// without a frame stands in the code instead of locales/, and what does not fit would not fit in German either.
// Only a build with `--mode pseudo` holds it.

const ACCENTED: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", n: "ñ", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };
const LONGER_BY = 0.4;

/** The letters of a sentence: what is put into it from the data stays as it is. */
export function letters(text: string): string {
  let wanted = Math.ceil(text.length * LONGER_BY);
  return [...text]
    .map((letter) => {
      const accented = ACCENTED[letter] ?? letter;
      const doubled = accented !== letter && wanted > 0;
      if (doubled) wanted -= 1;
      return doubled ? accented + accented.toLowerCase() : accented;
    })
    .join("");
}

/** A whole sentence. */
export const framed = (sentence: string): string => `⟦${sentence}⟧`;
