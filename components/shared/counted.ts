/** A number with its noun: "1 quotation", "2,000 quotations". */
export const counted = (n: number, thing: string): string =>
  `${n.toLocaleString()} ${thing}${n === 1 ? '' : 's'}`;
