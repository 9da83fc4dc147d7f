/** The forms of a verb phrase. To be imported as `Form`. */

export const finite = 0;
export const infinitive = 1;
export const ing = 2;
export const participle = 3;
/** Added to one of these: “was called”. */
export const passive = 4;
