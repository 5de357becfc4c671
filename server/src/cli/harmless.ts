/** Without what would steer the terminal: drafts and names of files may hold anything. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}
