/** What was made of an object last, under which condition: kept as long as both are the same. */
export function kept<Of extends object, Under extends object, Result>(
  make: (of: Of, under: Under) => Result,
): (of: Of, under: Under) => Result {
  const results = new WeakMap<Of, { readonly under: Under; readonly result: Result }>();
  return (of, under) => {
    const before = results.get(of);
    if (before?.under === under) return before.result;
    const result = make(of, under);
    results.set(of, { under, result });
    return result;
  };
}
