/** Whether a folder of that name is looked through for reports. */
export function isSearched(folder: string): boolean {
  return folder !== 'node_modules' && !folder.startsWith('.');
}

/** What the names of files end in that may hold reports, whatever the case. */
const extensions = ['txt', 'md', 'xxgk'];
const named = new RegExp(`\\.(${extensions.join('|')})$`, 'i');

/** A pattern for such files in a folder and in those below it. */
export const searchedFiles = `**/*.{${extensions.join()}}`;

/** Whether a file is searched for reports, by its name. */
export function mayHoldReports(file: string): boolean {
  return named.test(file);
}

/** The largest text that is read, in bytes. A collection of a thousand reports takes less than half of it. */
export const largest = 64 * 2 ** 20;
