/** The name of the file at an address, as people read it. */
export function nameAt(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A part of an address without its percent signs; as it is where they stand for no text. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
