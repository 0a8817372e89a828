import { oncePer } from './once-per';

/**
 * Works something out for an object, and again only when one of the values it also depends on is another one. Only the
 * last result for each object is kept: it serves what is asked anew after every edit and mostly stays the same. Two who
 * ask for one object in turn, with other values, get a new result each time: the object must belong to one of them.
 */
export function whileSame<K extends object, A extends readonly unknown[], V>(
  work: (key: K, ...values: A) => V,
): (key: K, ...values: A) => V {
  const lastOf = oncePer((_key: K): { last: { readonly values: A; readonly result: V } | null } => ({
    last: null,
  }));
  return (key, ...values) => {
    const memory = lastOf(key);
    const { last } = memory;
    if (last?.values.every((value, at) => Object.is(value, values[at]))) return last.result;
    const result = work(key, ...values);
    memory.last = { values, result };
    return result;
  };
}
