/** Whether a folder of that name is looked through for reports. */
export function isSearched(folder: string): boolean {
  return folder !== 'node_modules' && !folder.startsWith('.');
}

export function mayHoldReports(file: string): boolean {
  return /\.(txt|md|xxgk)$/i.test(file);
}
