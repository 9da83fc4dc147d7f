/** Whether two rows say the same, whatever the order of their keys. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return left.length === right.size && left.every(([key, value]) => sameData(value, right.get(key)));
}

const definedEntries = (value: object) => Object.entries(value).filter(([, inner]) => inner !== undefined);
