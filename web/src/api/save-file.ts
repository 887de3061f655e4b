/** As if it came from a link: the browser keeps it where downloads go. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** The browser reads it after the click, when it has asked where to put it. */
const KEPT_MS = 60_000;
